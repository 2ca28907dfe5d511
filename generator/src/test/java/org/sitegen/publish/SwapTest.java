package org.sitegen.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.finding.file.Findings;

/** What a kill leaves at each point of a build, and what the next build makes of it. */
class SwapTest {

    @TempDir private Path folder;
    private Swap swap;

    @BeforeEach
    void placeFolders() {
        swap = new Swap(folder.resolve("site"), new RealDisk(false));
    }

    @Test
    void killBeforeTheMarkerLeavesTheOldSite() throws IOException {
        make(swap.site(), "old");
        Files.createDirectory(swap.next());

        assertRecoversTo("old");
    }

    @Test
    void killWhileWritingLeavesTheOldSite() throws IOException {
        make(swap.site(), "old");
        make(swap.next(), "half");

        assertRecoversTo("old");
    }

    @Test
    void killBetweenTheRenamesBringsTheOldSiteBack() throws IOException {
        make(swap.site(), "old");
        make(swap.next(), "new");
        swap.retire();
        assertThat(swap.site()).doesNotExist();

        assertRecoversTo("old");
    }

    @Test
    void killBeforeTheSweepLeavesTheNewSite() throws IOException {
        make(swap.site(), "old");
        make(swap.next(), "new");
        swap.retire();
        swap.install();
        assertThat(swap.last()).exists();

        assertRecoversTo("new");
    }

    @Test
    void killDuringTheSweepLeavesTheNewSite() throws IOException {
        make(swap.site(), "new");
        Files.createDirectory(swap.last());
        Marker.put(swap.last(), new RealDisk(false));

        assertRecoversTo("new");
    }

    @Test
    void killAtTheVeryEndOfTheSweepLeavesTheNewSite() throws IOException {
        make(swap.site(), "new");
        Files.createDirectory(swap.last());

        assertRecoversTo("new");
    }

    @Test
    void killOfTheFirstBuildLeavesNothing() throws IOException {
        make(swap.next(), "half");

        openAndClose();
        assertThat(swap.site()).doesNotExist();
        assertThat(swap.next()).doesNotExist();
    }

    @Test
    void siteThatCannotBeInstalledBringsTheOldOneBack() throws IOException {
        make(swap.site(), "old");
        swap.retire();
        try {
            swap.install();
        } catch (IOException nothingToInstall) {
            assertThat(nothingToInstall).hasMessageContaining("site.new");
        }

        assertThat(swap.site().resolve("index.html")).hasContent("old");
    }

    private void assertRecoversTo(String text) throws IOException {
        openAndClose();

        assertThat(swap.site().resolve("index.html")).hasContent(text);
        assertThat(swap.next()).doesNotExist();
        assertThat(swap.last()).doesNotExist();
    }

    private OutputFolder place() {
        return new OutputFolder(swap.site(), "site", List.of(), true);
    }

    private void openAndClose() throws IOException {
        Findings findings = new Findings();
        try (Staging staging = Staging.open(place(), findings)) {
            assertThat(findings.sorted()).isEmpty();
            assertThat(staging).isNotNull();
        }
    }

    private static void make(Path site, String text) throws IOException {
        Files.createDirectory(site);
        Marker.put(site, new RealDisk(false));
        Files.write(site.resolve("index.html"), text.getBytes(UTF_8));
    }
}
