package org.sitegen.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.finding.file.Findings;

class StagingTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir private Path folder;
    private Path site;
    private final Findings findings = new Findings();

    @BeforeEach
    void chooseFolder() {
        site = folder.resolve("target").resolve("newsletter");
    }

    @Test
    void committedFilesAreTheWholeSite() throws IOException {
        build(Map.of("index.html", "home", "wins/a/index.html", "a"));
        build(Map.of("index.html", "new home"));

        assertThat(filesOf(site)).isEqualTo(Map.of("index.html", "new home"));
        assertOnlyTheSiteIsLeft();
    }

    @Test
    void discardedFilesChangeNothing() throws IOException {
        build(Map.of("index.html", "home"));
        try (Staging staging = open()) {
            write(staging, Map.of("index.html", "half"));
            assertThat(filesOf(site)).isEqualTo(Map.of("index.html", "home"));
        }

        assertThat(filesOf(site)).isEqualTo(Map.of("index.html", "home"));
        assertOnlyTheSiteIsLeft();
    }

    @Test
    void syncedFilesAreTheWholeSiteToo() throws IOException {
        OutputFolder synced = new OutputFolder(site, "target/newsletter", List.of(), true);
        try (Staging staging = requireNonNull(Staging.open(synced, findings))) {
            write(staging, Map.of("index.html", "home", "wins/a/index.html", "a"));
            staging.commit();
        }

        assertThat(filesOf(site)).isEqualTo(Map.of("index.html", "home", "wins/a/index.html", "a"));
    }

    @Test
    void unchangedFilesKeepTheirTime() throws IOException {
        build(Map.of("a.txt", "same", "b.txt", "old"));
        Files.setLastModifiedTime(site.resolve("a.txt"), LONG_AGO);
        Files.setLastModifiedTime(site.resolve("b.txt"), LONG_AGO);
        try (Staging staging = open()) {
            write(staging, Map.of("a.txt", "same", "b.txt", "new"));
            staging.commit();
            assertThat(staging.written()).isEqualTo(1);
            assertThat(staging.unchanged()).isEqualTo(1);
        }

        assertThat(Files.getLastModifiedTime(site.resolve("a.txt"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(site.resolve("b.txt"))).isNotEqualTo(LONG_AGO);
    }

    @Test
    void sameSiteIsNotTouchedAtAll() throws IOException {
        build(Map.of("a.txt", "same"));
        Files.setLastModifiedTime(site, LONG_AGO);
        build(Map.of("a.txt", "same"));

        assertThat(Files.getLastModifiedTime(site)).isEqualTo(LONG_AGO);
        assertOnlyTheSiteIsLeft();
    }

    @Test
    void lessIsAChangeToo() throws IOException {
        build(Map.of("a.txt", "same", "b.txt", "gone"));
        build(Map.of("a.txt", "same"));

        assertThat(filesOf(site)).isEqualTo(Map.of("a.txt", "same"));
    }

    @Test
    void fileMayBecomeFolderAndFolderFile() throws IOException {
        build(Map.of("a", "file", "b/c", "below"));
        build(Map.of("a/x", "below", "b", "file"));

        assertThat(filesOf(site)).isEqualTo(Map.of("a/x", "below", "b", "file"));
    }

    @Test
    void nameWithDotsInsideIsAllowed() throws IOException {
        build(Map.of(".well-known/a..b.txt", "x", "...", "y"));

        assertThat(filesOf(site)).hasSize(2);
    }

    @Test
    void emptyFolderMayBeUsed() throws IOException {
        Files.createDirectories(site);
        build(Map.of("index.html", "home"));

        assertThat(filesOf(site)).isEqualTo(Map.of("index.html", "home"));
    }

    @Test
    void linkToTheSiteStaysALink() throws IOException {
        Path real = folder.resolve("srv").resolve("www");
        build(Map.of("a", "old"), real);
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        build(Map.of("a", "new"), link);

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(filesOf(real)).isEqualTo(Map.of("a", "new"));
    }

    @Test
    void linksInTheOldSiteAreNotFollowed() throws IOException {
        Path theirs = Files.createDirectories(folder.resolve("theirs"));
        Files.writeString(theirs.resolve("x"), "mine");
        build(Map.of("a", "old"));
        Files.createSymbolicLink(site.resolve("link"), theirs);
        build(Map.of("a", "new"));

        assertThat(Files.readString(theirs.resolve("x"))).isEqualTo("mine");
        assertThat(filesOf(site)).isEqualTo(Map.of("a", "new"));
    }

    @Test
    void secondBuildOfTheSameFolderIsToldToWait() throws IOException {
        try (Staging first = open()) {
            write(first, Map.of("a", "first"));
            assertRefused("output-in-use");
            first.commit();
        }

        assertThat(filesOf(site)).isEqualTo(Map.of("a", "first"));
        build(Map.of("a", "second"));
        assertThat(filesOf(site)).isEqualTo(Map.of("a", "second"));
    }

    @Test
    void manyThreadsMayWrite() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (Staging staging = open()) {
            List<Callable<Integer>> tasks =
                    IntStream.range(0, 500)
                            .mapToObj(number -> writing(staging, "f/" + number % 7 + "/" + number))
                            .toList();
            for (Future<Integer> done : threads.invokeAll(tasks)) {
                done.get();
            }
            staging.commit();
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(filesOf(site)).hasSize(500);
    }

    @Test
    @Timeout(60)
    void hundredsOfFilesAreWrittenAndKept() throws IOException {
        for (int run = 0; run < 2; run++) {
            try (Staging staging = open()) {
                for (int number = 0; number < 600; number++) {
                    staging.write(
                            "p/" + number + "/index.html", ("page " + number).getBytes(UTF_8));
                }
                assertThat(staging.unchanged()).isEqualTo(run * 600);
                staging.commit();
            }
        }

        assertThat(FolderTree.files(site)).isEqualTo(600);
    }

    private static Callable<Integer> writing(Staging staging, String name) {
        return () -> {
            staging.write(name, name.getBytes(UTF_8));
            return 1;
        };
    }

    private void build(Map<String, String> files) throws IOException {
        build(files, site);
    }

    private void build(Map<String, String> files, Path where) throws IOException {
        try (Staging staging = open(where)) {
            write(staging, files);
            staging.commit();
        }
    }

    private static OutputFolder place(Path where) {
        return new OutputFolder(where, "target/newsletter", List.of(), false);
    }

    private Staging open() throws IOException {
        return open(site);
    }

    private Staging open(Path where) throws IOException {
        Staging staging = Staging.open(place(where), findings);
        assertThat(findings.sorted()).isEmpty();
        return requireNonNull(staging);
    }

    private void assertRefused(String check) throws IOException {
        Findings found = new Findings();
        assertThat(Staging.open(place(site), found)).isNull();
        assertThat(found.sorted()).hasSize(1);
        assertThat(found.sorted().get(0).headline())
                .startsWith("target/newsletter:1:1: error: ")
                .endsWith("[" + check + "]");
    }

    private void assertOnlyTheSiteIsLeft() throws IOException {
        try (Stream<Path> children = Files.list(requireNonNull(site.getParent()))) {
            assertThat(children.map(path -> String.valueOf(path.getFileName())))
                    .containsExactlyInAnyOrder("newsletter", "newsletter.lock");
        }
    }

    private static void write(Staging staging, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            staging.write(file.getKey(), file.getValue().getBytes(UTF_8));
        }
    }

    private static Map<String, String> filesOf(Path site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = site.relativize(file).toString().replace('\\', '/');
                files.put(name, Files.readString(file));
            }
        }
        assertThat(files.remove(Marker.NAME)).isNotNull();
        return files;
    }
}
