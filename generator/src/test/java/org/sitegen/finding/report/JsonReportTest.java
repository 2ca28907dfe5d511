package org.sitegen.finding.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitegen.finding.EntryCounts;
import org.sitegen.finding.Report;

class JsonReportTest {

    @Test
    void reportHoldsFindingsAndEntries() {
        assertThat(ReportFormat.JSON.write(ReportExamples.failed()))
                .isEqualTo(
                        """
                        {
                          "version": 1,
                          "succeeded": false,
                          "strict": false,
                          "outcome": "Nothing was written; the last good site in target/newsletter is unchanged.",
                          "counts": {"errors": 1, "warnings": 1, "notices": 0},
                          "entries": {"read": 48, "published": 46, "withheld": 1, "failed": 1},
                          "withheld": [
                            {"file": "content/wins/W-2026-031.md", "reason": "it is a draft"}
                          ],
                          "findings": [
                            {"severity": "error", "check": "value-not-allowed", "file": "content/failures/payroll.md", "line": 2, "column": 11, "width": 5, "message": "\\"majro\\" is not a severity", "advice": "Write one of: critical, major."},
                            {"severity": "warning", "check": "title-too-short", "file": "content/wins/W-2026-030.md", "line": 1, "column": 1, "width": 0, "message": "too short", "advice": "Say more."}
                          ]
                        }
                        """);
    }

    @Test
    void emptyListsStayShort() {
        Report report = new Report(List.of(), EntryCounts.NONE, true, "Done.");

        assertThat(ReportFormat.JSON.write(report))
                .contains("\"succeeded\": true", "\"withheld\": [],\n", "\"findings\": []\n");
    }

    @Test
    void charactersThatJsonForbidsAreEscaped() {
        Report report =
                new Report(
                        List.of(), EntryCounts.NONE, false, "a\\b\n\u0001 \uD83D\uDE00 \uD83D é");

        assertThat(ReportFormat.JSON.write(report))
                .contains("\"outcome\": \"a\\\\b\\u000a\\u0001 \uD83D\uDE00 \\ud83d é\"");
    }
}
