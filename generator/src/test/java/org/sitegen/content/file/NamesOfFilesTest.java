package org.sitegen.content.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitegen.OtherJava;
import org.sitegen.TestSite;

/** Names with accents are the same names however a system keeps them. */
class NamesOfFilesTest {

    private static final String WIN = "content/wins/W-2026-031-invoices.md";
    private static final String COMPOSED = "câble.csv";
    private static final String STORED_BY_A_MAC =
            Normalizer.normalize(COMPOSED, Normalizer.Form.NFD);

    @Test
    void aNameAsAMacStoresItIsTheNameThatWasWritten() {
        TestSite site = withFile(STORED_BY_A_MAC, COMPOSED);
        assertPublished(site);
    }

    @Test
    void aNameMayBeWrittenAsAMacStoresIt() {
        assertPublished(withFile(COMPOSED, STORED_BY_A_MAC));
    }

    @Test
    void twoFilesWhoseNamesDifferInThatAloneAreAMistake() throws IOException {
        TestSite site = withFile(STORED_BY_A_MAC, COMPOSED);
        site.write("content/wins/" + COMPOSED, "a,b\n");
        try (Stream<Path> files = Files.list(site.file("content/wins"))) {
            assumeTrue(files.count() == 3);
        }

        site.build()
                .isStopped()
                .finds(
                        "content/wins/câble.csv:1:1: error: two files have this name, with its"
                                + " accents stored in two ways [file-name]");
    }

    @Test
    void aMachineWhoseLanguageHasNoAccentsFindsThem() throws IOException, InterruptedException {
        TestSite site = withFile(COMPOSED, COMPOSED);

        String printed =
                OtherJava.run(
                        Path.of(System.getProperty("java.home")),
                        site.file(""),
                        List.of("-Dsun.jnu.encoding=ANSI_X3.4-1968"),
                        List.of("build", "--today", "2026-11-22", "--cache", "none"));

        assertThat(printed).startsWith("Nothing to put right.");
    }

    private static TestSite withFile(String name, String written) {
        TestSite site = TestSite.example("").write("content/wins/" + name, "a,b\n");
        return site.write(WIN, site.read(WIN) + "\nSee [the cable](" + written + ").\n");
    }

    private static void assertPublished(TestSite site) {
        assertThat(site.build().isFineWithoutWarnings().paths())
                .anyMatch(path -> path.startsWith("media/c-ble."));
    }
}
