package org.sitegen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitegen.finding.file.Findings;
import org.sitegen.finding.report.TextReport;

/** Our messages are a part of the product: they change only here, where they are reviewed. */
class InvalidContentTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path CASES = RESOURCES.resolve("invalid");

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @MethodSource("cases")
    void mistakeIsTold(String name) throws IOException {
        Path expected = CASES.resolve(name).resolve("findings.txt");
        copy(RESOURCES.resolve("invalid-base").resolve("content"));
        copy(CASES.resolve(name).resolve("content"));
        String found = findings();
        if (System.getProperty("golden", "").equals("overwrite")) {
            Files.writeString(expected, found);
        }

        assertThat(found).isEqualTo(Files.readString(expected));
    }

    private void copy(Path from) throws IOException {
        for (Path file : walk(from)) {
            Path to = folder.resolve(from.relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.write(to, Files.readAllBytes(file));
        }
    }

    private static List<Path> walk(Path from) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private String findings() throws IOException {
        Findings findings = new Findings();
        TestContent.read(folder, findings);
        return findings.sorted().stream()
                .map(finding -> TextReport.finding(finding) + "\n")
                .collect(Collectors.joining("\n"));
    }

    static Stream<String> cases() {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
