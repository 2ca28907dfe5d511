package org.sitegen.finding.report;

import java.util.List;
import org.sitegen.finding.EntryCounts;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Report;
import org.sitegen.finding.Severity;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.Withheld;

/** Reports that several tests write down. */
final class ReportExamples {

    private ReportExamples() {}

    /** One error with awkward characters, one warning, one withheld entry. */
    static Report failed() {
        SourceFile failure =
                new SourceFile(
                        "content/failures/payroll.md",
                        "title: <b>\"Pay\" & 'go'</b>\nseverity: majro\n");
        SourceFile win = new SourceFile("content/wins/W-2026-030.md", "title: A\n");
        Finding error =
                new Finding(
                        Severity.ERROR,
                        "value-not-allowed",
                        failure.at(2, 11).wide(5),
                        "\"majro\" is not a severity",
                        "Write one of: critical, major.");
        Finding warning =
                new Finding(
                        Severity.WARNING, "title-too-short", win.whole(), "too short", "Say more.");
        Withheld withheld = new Withheld("content/wins/W-2026-031.md", "it is a draft");
        return new Report(
                List.of(error, warning),
                new EntryCounts(48, 46, 1, List.of(withheld)),
                false,
                "Nothing was written; the last good site in target/newsletter is unchanged.");
    }
}
