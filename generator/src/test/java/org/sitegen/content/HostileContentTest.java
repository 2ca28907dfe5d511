package org.sitegen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.finding.Finding;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.finding.file.Findings;
import org.sitegen.yaml.YamlComposer;

@Timeout(10)
@Tag("slow")
class HostileContentTest {

    private static final int MANY = 100_000;

    @TempDir private Path folder = Path.of("");

    @Test
    void aliasesThatUnfoldToBillionsAreRefused() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 50; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(7)));
        }

        assertThat(find(bomb.toString())).contains("yaml-start");
    }

    @Test
    void aListThatHoldsItselfIsRefused() throws IOException {
        assertThat(find("title: &a [*a]\n")).contains("yaml-start");
    }

    @Test
    void aVeryLongValueEnds() throws IOException {
        assertThat(find("title: \"" + "x ".repeat(499_000) + "\"\n")).contains("value-not-allowed");
        assertThat(find("kind: " + "x".repeat(999_000) + "\n")).contains("value-not-allowed");
        assertThat(find("k".repeat(999_000) + ": 1\n")).isNotEmpty();
    }

    @Test
    void deepNestingEnds() throws IOException {
        assertThat(find("title: " + "[".repeat(MANY))).contains("yaml-depth");
        assertThat(find("title: " + "{a: ".repeat(MANY))).contains("yaml-depth");
        assertThat(find("- ".repeat(MANY))).contains("yaml-depth");
        assertThat(find("? ".repeat(MANY))).isNotEmpty();
    }

    @Test
    void manyKeysEnd() throws IOException {
        assertThat(find(lines("key%d: 1"))).contains("unknown-key");
        assertThat(find(lines("title: %d"))).contains("duplicate-key");
        assertThat(find("related: [" + "W-2026-404, ".repeat(MANY / 2) + "]\n"))
                .contains("unknown-reference");
    }

    @Test
    void manyQuotesAndLinesEnd() throws IOException {
        assertThat(find("title: \"" + "\n".repeat(900_000))).contains("yaml-quote");
        assertThat(find("\"".repeat(900_000))).isNotEmpty();
        assertThat(find(lines("- \"x%d"))).isNotEmpty();
        assertThat(find("# " + "\n#".repeat(400_000))).contains("missing-field");
    }

    @Test
    void oddBytesAreFindingsAndNothingElse() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            assertThat(findBytes(bytes)).isNotEmpty();
        }
    }

    @Test
    void spoiltFilesAreFindingsAndNothingElse() throws IOException {
        byte[] good =
                Files.readAllBytes(
                        Path.of("src/test/resources/invalid/duplicate-id/content/wins")
                                .resolve("W-2026-031-other.md"));
        Random random = new Random(11);
        String odd = "\"'[]{}:,-#&*!|>%@`?\t\n \\~<=x0";
        for (int i = 0; i < 1_500; i++) {
            byte[] spoilt = good.clone();
            for (int j = 0; j < 1 + i % 3; j++) {
                byte by = (byte) odd.charAt(random.nextInt(odd.length()));
                spoilt[random.nextInt(spoilt.length)] = by;
            }
            readMarkdown(new String(spoilt, StandardCharsets.UTF_8));
        }
    }

    @Test
    void aTableOfQuotesEnds() throws IOException {
        Files.createDirectories(folder.resolve("benchmarks"));
        Files.writeString(
                folder.resolve("benchmarks/a.yml"),
                "unit: count\nfrequency: monthly\ndirection: no-direction\n");
        Files.writeString(
                folder.resolve("benchmarks/a.csv"), "period,value\n" + "\",\"\n".repeat(200_000));
        assertThat(findings()).contains("period-form");
        Files.writeString(
                folder.resolve("benchmarks/a.csv"), "period,value\n2026-01,1\n2999-12,1\n");
        assertThat(findings()).contains("missing-period");
        Files.writeString(folder.resolve("benchmarks/a.csv"), ",".repeat(900_000));
        assertThat(findings()).contains("missing-figures");
    }

    private static String lines(String form) {
        return IntStream.range(0, MANY / 2)
                .mapToObj(i -> form.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining("\n"));
    }

    private String find(String yaml) throws IOException {
        return findBytes(yaml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aNameTooLongForTheSiteIsAFinding() throws IOException {
        Files.createDirectories(folder.resolve("benchmarks"));
        Files.writeString(folder.resolve("benchmarks/" + "a".repeat(121) + ".yml"), "draft: true");

        assertThat(findings()).contains("file-name");
    }

    private String findBytes(byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve("wins"));
        Files.write(folder.resolve("wins/W-2026-001.yml"), bytes);
        return findings();
    }

    private static void readMarkdown(String text) {
        FileFindings found = new FileFindings(new SourceFile("a.md", text));
        FrontMatter parts = FrontMatter.split(found);
        if (parts != null) {
            YamlComposer.compose(parts.source(found));
        }
    }

    private String findings() throws IOException {
        Findings findings = new Findings();
        TestContent.read(folder, findings);
        return findings.sorted().stream()
                .filter(finding -> !finding.location().file().path().endsWith("site.yml"))
                .map(Finding::check)
                .collect(Collectors.joining(" "));
    }
}
