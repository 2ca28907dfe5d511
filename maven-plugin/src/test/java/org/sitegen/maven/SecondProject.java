package org.sitegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitegen.maven.RealMaven.Run;

/**
 * A newsletter elsewhere: a POM of fifteen lines, content of its own, one template of its own.
 *
 * @param folder a copy of src/it/second-project that may be changed
 */
record SecondProject(Path folder) {

    static SecondProject in(Path folder) throws IOException {
        Path original = Path.of(Settings.of("it.projects")).resolve("second-project");
        try (Stream<Path> all = Files.walk(original)) {
            for (Path path : all.toList()) {
                Path copy = folder.resolve(original.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
        return new SecondProject(folder);
    }

    /** What the issue of a newsletter elsewhere is: build it, twice; break it; see it unharmed. */
    void assertBuiltBy(RealMaven maven) throws IOException, InterruptedException {
        Run first = maven.run(folder, "site-gen:build", "-Dsite-gen.today=2026-11-22");
        assertThat(first.log())
                .contains("BUILD SUCCESS", "2 entries read: 1 published, 1 withheld");
        assertThat(first.code()).isZero();
        Map<String, String> site = site();
        assertThat(site.get("index.html")).contains("The second newsletter");
        assertThat(site.get("404.html")).contains("The second desk does not know this page");

        maven.run(folder, "site-gen:build", "-Dsite-gen.today=2026-11-22");
        assertThat(site()).isEqualTo(site);
        breakOneField();
        assertFailedBy(maven);
        assertThat(site()).isEqualTo(site);
    }

    private void assertFailedBy(RealMaven maven) throws IOException, InterruptedException {
        String[] words = {
            "site-gen:build", "-Dsite-gen.today=2026-11-22", "-Dsite-gen.report=json"
        };
        Run broken = maven.run(folder, words);

        assertThat(broken.code()).isNotZero();
        assertThat(broken.log())
                .contains("content/wins/W-2026-001-berth-plan.md:8:7: error: ")
                .contains("the last good site in target/newsletter is unchanged")
                .contains("Put right what is marked above")
                .doesNotContain("\tat org.sitegen");
        assertThat(folder.resolve("target/site-gen/report.json"))
                .content()
                .contains("\"succeeded\": false");
    }

    private void breakOneField() throws IOException {
        Path win = folder.resolve("content/wins/W-2026-001-berth-plan.md");
        Files.writeString(win, Files.readString(win).replace("kind: small", "kind: smal"));
    }

    private Map<String, String> site() throws IOException {
        Path output = folder.resolve("target").resolve("newsletter");
        Map<String, String> site = new TreeMap<>();
        try (Stream<Path> all = Files.walk(output)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".html")).toList()) {
                String name = output.relativize(file).toString().replace('\\', '/');
                site.put(name, Files.readString(file));
            }
        }
        return site;
    }
}
