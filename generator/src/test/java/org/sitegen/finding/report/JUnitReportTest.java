package org.sitegen.finding.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.sitegen.finding.EntryCounts;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Report;
import org.sitegen.finding.Severity;
import org.sitegen.finding.SourceFile;
import org.w3c.dom.Document;

class JUnitReportTest {

    @Test
    void everyFileWithFindingsIsATestCase() {
        assertThat(ReportFormat.JUNIT.write(ReportExamples.failed()))
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuites>
                          <testsuite name="site-gen" tests="2" failures="1" errors="0" skipped="0" time="0">
                            <testcase classname="site-gen" name="content/failures/payroll.md" time="0">
                              <failure message="content/failures/payroll.md:2:11: error: &quot;majro&quot; is not a severity [value-not-allowed]" type="value-not-allowed">content/failures/payroll.md:2:11: error: &quot;majro&quot; is not a severity [value-not-allowed]
                           1 | title: &lt;b&gt;&quot;Pay&quot; &amp; 'go'&lt;/b&gt;
                           2 | severity: majro
                             |           ^^^^^
                             Write one of: critical, major.</failure>
                            </testcase>
                            <testcase classname="site-gen" name="content/wins/W-2026-030.md" time="0">
                              <system-out>content/wins/W-2026-030.md:1:1: warning: too short [title-too-short]
                             Say more.</system-out>
                            </testcase>
                            <system-out>1 error, 1 warning in 2 files.
                        48 entries read: 46 published, 1 withheld, 1 failed
                          withheld: content/wins/W-2026-031.md: it is a draft
                        Nothing was written; the last good site in target/newsletter is unchanged.</system-out>
                          </testsuite>
                        </testsuites>
                        """);
    }

    @Test
    void warningsFailInAStrictRun() {
        Report report = ReportExamples.failed();
        Report strict = new Report(report.findings(), report.entries(), true, report.outcome());

        assertThat(ReportFormat.JUNIT.write(strict)).contains("tests=\"2\" failures=\"2\"");
    }

    @Test
    void cleanRunHasOneTestCase() {
        Report report = new Report(List.of(), EntryCounts.NONE, false, "Done.");

        assertThat(ReportFormat.JUNIT.write(report))
                .contains("tests=\"1\" failures=\"0\"", "name=\"newsletter\" time=\"0\"/>");
    }

    @Test
    void charactersThatXmlForbidsAreReplaced() throws Exception {
        Finding finding =
                new Finding(
                        Severity.ERROR,
                        "odd",
                        new SourceFile("a\u0000\uFFFE\uD83D.md", "").whole(),
                        "\u001B]]>\t\r\n😀",
                        "");
        Report report = new Report(List.of(finding), EntryCounts.NONE, false, "Done.");
        Document document = parse(ReportFormat.JUNIT.write(report));

        assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(1);
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    }
}
