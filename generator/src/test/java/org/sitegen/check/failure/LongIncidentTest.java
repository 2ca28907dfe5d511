package org.sitegen.check.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitegen.TestSite;
import org.sitegen.finding.Finding;

final class LongIncidentTest {

    private static List<Finding> found(String settings, int... minutes) {
        StringBuilder lines = new StringBuilder("start,minutes,service,sentence\n");
        for (int i = 0; i < minutes.length; i++) {
            lines.append(
                    "2026-08-0%dT09:40,%d,payroll,Payslips did not open.\n"
                            .formatted(i + 1, minutes[i]));
        }
        return TestSite.example(settings)
                .write("content/incidents/2026.csv", lines.toString())
                .check()
                .result()
                .findings();
    }

    @Test
    void aSmallIncidentOfMoreThanADayIsAWarning() {
        assertThat(found("", 60000, 1440, 0))
                .extracting(Finding::headline)
                .containsExactly(
                        "content/incidents/2026.csv:2:18: warning: 60000 minutes (41 days) are more"
                                + " than 1440, and long for a small incident [long-incident]");
    }

    @Test
    void manyHaveOneCause() {
        assertThat(found("", 7200, 7201, 7202, 7203, 60))
                .extracting(Finding::headline)
                .containsExactly(
                        "content/incidents/2026.csv:2:18: warning: 7200 minutes (5 days) are more"
                                + " than 1440, and long for a small incident, and so are those of 3"
                                + " others [long-incident]");
    }

    @Test
    void theLimitStandsInTheSettings() {
        String sixty = "-- content/site.yml --\nthresholds: {long-incident: 60}\n";

        assertThat(found(sixty, 61, 60))
                .extracting(Finding::message)
                .containsExactly("61 minutes are more than 60, and long for a small incident");
    }
}
