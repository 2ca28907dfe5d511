package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitegen.finding.report.TextReport;

/**
 * Mistakes that only the whole site shows: between files, in prose, in templates, beside entries.
 * Each case is what somebody writes into the small newsletter, and what the generator answers.
 */
class InvalidSitesTest {

    private static final Path CASES = Path.of("src", "test", "resources", "sites", "invalid");

    static Stream<String> cases() {
        try (Stream<Path> all = Files.list(CASES)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void mistakeIsTold(String name) throws IOException {
        Path folder = CASES.resolve(name);
        BuiltSite site =
                TestSite.example(Files.readString(folder.resolve("written.txt")))
                        .asked(each -> each.strict(true))
                        .build();
        String found =
                site.result().findings().stream()
                        .map(finding -> TextReport.finding(finding) + "\n")
                        .collect(Collectors.joining("\n"));
        if (System.getProperty("golden", "").equals("overwrite")) {
            Files.writeString(folder.resolve("findings.txt"), found);
        }

        assertThat(found).isEqualTo(Files.readString(folder.resolve("findings.txt")));
        assertThat(site.isStopped().paths()).isEmpty();
    }
}
