package org.sitegen.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sitegen.BuildRequest;
import org.sitegen.BuildResult;
import org.sitegen.SiteGenerator;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Severity;

/**
 * The newsletter that somebody has who types in the examples of a page.
 *
 * @param folder where it is
 */
record GuideSite(Path folder) {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Path SMALL = Path.of("src", "test", "resources", "checked");

    /** Pages that show the settings start from nothing, the others from a small newsletter. */
    static GuideSite of(GuideText page, Path folder) {
        GuideSite site = new GuideSite(folder);
        if (!page.text().contains("title=content/site.yml\n")) {
            site.copy("content/site.yml");
            site.copy("content/registers");
        }
        return site;
    }

    private void copy(String name) {
        try (Stream<Path> all = Files.walk(SMALL.resolve(name))) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                write(SMALL.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A built-in theme as one of this newsletter's own, of another name. */
    void copyTheme(String name, String to) throws IOException {
        Path from = GuideText.ROOT.resolve("themes").resolve(name);
        Path there = folder.resolve("themes").resolve(to);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = there.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Types in an example. */
    void type(Example example) {
        write(example.file(), example.in(example.file(), read(example.file())));
    }

    /** What the build says while an example stands there, which is taken back afterwards. */
    List<Finding> tryOut(Example example) {
        String before = read(example.file());
        type(example);
        List<Finding> findings = build().findings();
        if (before.isEmpty()) {
            folder.resolve(example.file()).toFile().delete();
        } else {
            write(example.file(), before);
        }
        return findings;
    }

    /** Builds it. */
    BuildResult build() {
        try {
            return new SiteGenerator()
                    .build(BuildRequest.builder(folder, TODAY).sync(false).threads(1).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a build finds that somebody has to put right. */
    List<String> mistakes() {
        return build().findings().stream()
                .filter(each -> each.severity() != Severity.NOTICE)
                .map(Finding::headline)
                .toList();
    }

    private String read(String name) {
        try {
            Path file = folder.resolve(name);
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
