package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was published with an earlier version can be published with this one. */
@Tag("slow")
class ArchiveTest {

    private static final Path ARCHIVE = Path.of("src", "test", "resources", "archive");

    @ParameterizedTest
    @MethodSource("versions")
    void contentOfAnEarlierVersionBuilds(Path content) {
        BuiltSite site = TestSite.empty().withContentOf(content).on("2026-11-20").build();

        assertThat(site.findings()).filteredOn(finding -> finding.contains(" error: ")).isEmpty();
        assertThat(site.paths()).contains("index.html", "editions/2025-10/index.html");
    }

    private static List<Path> versions() throws IOException {
        try (Stream<Path> folders = Files.list(ARCHIVE)) {
            return folders.sorted().toList();
        }
    }
}
