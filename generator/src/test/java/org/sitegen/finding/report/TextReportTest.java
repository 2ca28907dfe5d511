package org.sitegen.finding.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sitegen.finding.EntryCounts;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Location;
import org.sitegen.finding.Report;
import org.sitegen.finding.Severity;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.Withheld;
import org.sitegen.finding.file.Findings;

class TextReportTest {

    @Test
    void findingShowsItsLineWithACaretAndAdvice() {
        SourceFile file =
                new SourceFile(
                        "content/failures/payroll-outage.md",
                        """
                        ---
                        id: F-2026-014
                        title: Payroll
                        status: open

                        business_impact: "312 people were paid a day late"
                        severity: majro
                        """);
        Finding finding =
                error(
                        "value-not-allowed",
                        file.at(7, 11).wide(5),
                        "\"majro\" is not a severity",
                        "Write one of: critical, major, minor, near-miss.");

        assertThat(TextReport.finding(finding))
                .isEqualTo(
                        """
                        content/failures/payroll-outage.md:7:11: error: "majro" is not a severity [value-not-allowed]
                           6 | business_impact: "312 people were paid a day late"
                           7 | severity: majro
                             |           ^^^^^
                             Write one of: critical, major, minor, near-miss.\
                        """);
    }

    @Test
    void wholeFileHasNoExcerpt() {
        Finding finding =
                error("missing", new SourceFile("a.yml", "x: y").whole(), "no title", "Add it.");

        assertThat(TextReport.finding(finding))
                .isEqualTo("a.yml:1:1: error: no title [missing]\n     Add it.");
    }

    @Test
    void tabsAreShownAsSpaces() {
        assertThat(excerpt("\ta\tb: x", 5, 1)).isEqualTo("   1 |     a   b: x\n     |          ^");
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        assertThat(excerpt("給与: x", 5, 1)).isEqualTo("   1 | 給与: x\n     |       ^");
    }

    @Test
    void combiningMarksTakeNone() {
        assertThat(excerpt("e\u0301a: x", 6, 1)).isEqualTo("   1 | e\u0301a: x\n     |     ^");
    }

    @Test
    void charactersBeyondTheBasicPlaneCountOnce() {
        assertThat(excerpt("😀: x", 4, 1)).isEqualTo("   1 | 😀: x\n     |     ^");
    }

    @Test
    void charactersThatMoveTheCursorAreReplaced() {
        assertThat(excerpt("a\u001B[2J\u202Eb", 8, 1))
                .isEqualTo("   1 | a\uFFFD[2J\uFFFDb\n     |        ^");
    }

    @Test
    void messagesAreOnOneLine() {
        Finding finding =
                error("x", new SourceFile("a", "").whole(), "\"a\nb\u0007\" is wrong", "Do\nit.");

        assertThat(TextReport.finding(finding))
                .isEqualTo("a:1:1: error: \"a b\uFFFD\" is wrong [x]\n     Do it.");
    }

    @Test
    void caretStaysInsideTheLine() {
        assertThat(excerpt("abc", 2, 99)).isEqualTo("   1 | abc\n     |  ^^");
        assertThat(excerpt("abc", 4, 1)).isEqualTo("   1 | abc\n     |    ^");
        assertThat(excerpt("abc", 99, 1)).isEqualTo("   1 | abc\n     |    ^");
    }

    @Test
    void longLineIsCutAroundTheCaret() {
        String line = "x".repeat(500) + "majro" + "y".repeat(500);
        String[] lines = excerpt(line, 501, 5).split("\n", -1);

        assertThat(lines[0]).hasSizeLessThan(112).contains("…").contains("majro").endsWith("y…");
        assertThat(lines[1].indexOf('^')).isEqualTo(lines[0].indexOf("majro"));
        assertThat(lines[1]).endsWith(" ^^^^^");
    }

    @Test
    void longLineIsCutAtTheEndWhenTheCaretIsAtTheStart() {
        String[] lines = excerpt("majro" + "y".repeat(500), 1, 5).split("\n", -1);

        assertThat(lines[0]).startsWith("   1 | majroy").endsWith("y…");
        assertThat(lines[1]).isEqualTo("     | ^^^^^");
    }

    @Test
    void longLineWithALongMarkShowsItsStart() {
        String[] lines = excerpt("k: " + "y".repeat(500), 4, 500).split("\n", -1);

        assertThat(lines[0]).startsWith("   1 | k: yyy").endsWith("y…");
        assertThat(lines[1]).startsWith("     |    ^^^^");
    }

    @Test
    @Timeout(5)
    void hugeLineIsCutInTime() {
        String line = "\t給".repeat(500_000);

        assertThat(excerpt(line, 900_000, 1)).hasSizeLessThan(400);
    }

    @Test
    void lineNumbersBeyondFourDigitsStayAligned() {
        SourceFile file = new SourceFile("a", "\n".repeat(12_344) + "abc");
        Finding finding = error("x", file.at(12_345, 2), "wrong", "");

        assertThat(TextReport.finding(finding)).endsWith("\n12345 | abc\n      |  ^");
    }

    @Test
    void summaryCountsAndAccountsForEveryEntry() {
        assertThat(TextReport.summary(ReportExamples.failed()))
                .isEqualTo(
                        """
                        1 error, 1 warning in 2 files.
                        48 entries read: 46 published, 1 withheld, 1 failed
                          withheld: content/wins/W-2026-031.md: it is a draft
                        Nothing was written; the last good site in target/newsletter is unchanged.\
                        """);
    }

    @Test
    void summaryOfACleanRunSaysSo() {
        EntryCounts entries = new EntryCounts(1, 1, 0, List.of());
        Report report = new Report(List.of(), entries, true, "Done.");

        assertThat(TextReport.summary(report))
                .isEqualTo(
                        """
                        Nothing to put right.
                        1 entry read: 1 published, 0 withheld, 0 failed
                        Done.\
                        """);
    }

    @Test
    void ofVeryManyEntriesThatAreWithheldTheFirstAreNamed() {
        List<Withheld> withheld =
                IntStream.rangeClosed(1, 150)
                        .mapToObj(i -> new Withheld("W-%03d.md".formatted(i), "it is a draft"))
                        .toList();
        Report report = new Report(List.of(), new EntryCounts(150, 0, 0, withheld), false, "Done.");

        assertThat(TextReport.summary(report))
                .contains("withheld: W-100.md")
                .doesNotContain("W-101.md")
                .endsWith("  withheld: 50 more\nDone.");
    }

    @Test
    void countsOfMoreThanIsListedSayThatThereIsMore() {
        Findings findings = new Findings();
        SourceFile file = new SourceFile("a.md", "");
        for (int line = 1; line <= 150; line++) {
            findings.error("x", file.at(line, 1), "wrong", "");
        }
        Report report = new Report(findings.sorted(), EntryCounts.NONE, false, "Done.");

        assertThat(TextReport.counts(report)).isEqualTo("101 errors or more in 1 file.");
    }

    private static String excerpt(String line, int column, int width) {
        Location location = new SourceFile("a", line).at(1, column).wide(width);
        String text = TextReport.finding(error("x", location, "wrong", ""));
        return text.substring(text.indexOf('\n') + 1);
    }

    private static Finding error(String check, Location location, String message, String advice) {
        return new Finding(Severity.ERROR, check, location, message, advice);
    }
}
