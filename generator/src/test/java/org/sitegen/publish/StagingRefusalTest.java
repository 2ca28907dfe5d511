package org.sitegen.publish;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.finding.file.Findings;

/** What a site must never be written over, and what must never be written into a site. */
class StagingRefusalTest {

    @TempDir private Path folder;
    private Path site;
    private final Findings findings = new Findings();

    @BeforeEach
    void chooseFolder() {
        site = folder.resolve("target").resolve("newsletter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../x",
                "a/../../x",
                "a/..",
                ".",
                "a//b",
                "a/",
                "a\\..\\..\\x",
                "C:/x",
                "a\u0000b",
                "a\nb",
                "./a"
            })
    void nameThatLeadsOutOfTheSiteIsRefused(String name) throws IOException {
        try (Staging staging = open()) {
            assertThatThrownBy(() -> staging.write(name, new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'" + name + "'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wins/a.html", "wins/A.html", "wins", "wins/a.html/x", ".site-gen"})
    void nameThatIsTakenIsRefused(String name) throws IOException {
        try (Staging staging = open()) {
            staging.write("wins/a.html", new byte[0]);
            assertThatThrownBy(() -> staging.write(name, new byte[0]))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("'" + name + "'");
        }
    }

    @Test
    void folderOfSomebodyElseIsLeftAlone() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("thesis.txt"), "ten years");

        assertRefused("output-not-ours");
        assertThat(Files.readString(site.resolve("thesis.txt"))).isEqualTo("ten years");
    }

    @ParameterizedTest
    @ValueSource(strings = {"newsletter.new", "newsletter.old"})
    void neighbourOfSomebodyElseIsLeftAlone(String neighbour) throws IOException {
        Path theirs = Files.createDirectories(site.resolveSibling(neighbour)).resolve("x");
        Files.writeString(theirs, "mine");

        assertRefused("output-not-ours");
        assertThat(Files.readString(theirs)).isEqualTo("mine");
    }

    @Test
    void fileInTheWayIsLeftAlone() throws IOException {
        Files.createDirectories(requireNonNull(site.getParent()));
        Files.writeString(site, "a file");

        assertRefused("output-not-ours");
        assertThat(Files.readString(site)).isEqualTo("a file");
    }

    @Test
    void rootOfTheDiskIsRefused() throws IOException {
        Path root = requireNonNull(folder.getRoot());
        assertThat(Staging.open(new OutputFolder(root, "/", List.of(), true), findings)).isNull();
        assertThat(findings.hasErrors()).isTrue();
    }

    @Test
    void sourcesAreNeverReplaced() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        for (Path output : List.of(content, folder, content.resolve("site"))) {
            Findings found = new Findings();
            assertThat(Staging.open(new OutputFolder(output, "out", List.of(content), true), found))
                    .isNull();
            assertThat(found.sorted().get(0).check()).isEqualTo("output-among-sources");
        }
    }

    @Test
    void sourceBehindALinkIsNotReplacedEither() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), content);

        assertThat(Staging.open(new OutputFolder(link, "out", List.of(content), true), findings))
                .isNull();
        assertThat(findings.hasErrors()).isTrue();
    }

    private OutputFolder place() {
        return new OutputFolder(site, "target/newsletter", List.of(), true);
    }

    private Staging open() throws IOException {
        return requireNonNull(Staging.open(place(), findings));
    }

    private void assertRefused(String check) throws IOException {
        Findings found = new Findings();
        assertThat(Staging.open(place(), found)).isNull();
        assertThat(found.sorted()).hasSize(1);
        assertThat(found.sorted().get(0).headline())
                .startsWith("target/newsletter:1:1: error: ")
                .endsWith("[" + check + "]");
    }
}
