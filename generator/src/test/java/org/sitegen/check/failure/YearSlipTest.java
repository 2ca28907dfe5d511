package org.sitegen.check.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitegen.TestSite;

final class YearSlipTest {

    private static final String PAY_RUN = "content/failures/F-2026-014-pay-run.md";

    private static List<String> found(String fields) {
        return TestSite.found("year-slip", "-- %s --\n%s\n".formatted(PAY_RUN, fields));
    }

    @Test
    void aYearUntilSomebodyNoticesIsAWarning() {
        assertThat(found("started: 2025-10-28T02:10"))
                .containsExactly(
                        PAY_RUN
                                + ":7:10: warning: between started (2025-10-28) and noticed"
                                + " (2026-10-28) lie 365 days [year-slip]");
    }

    @Test
    void soIsAYearUntilItIsToldAndOneUntilItIsOver() {
        assertThat(found("started: 2025-10-28T02:10\nnoticed: 2025-10-28T07:30"))
                .singleElement()
                .asString()
                .contains(":8:10: warning: between noticed (2025-10-28) and date (2026-10-29)");
        assertThat(
                        found(
                                """
                                date: 2025-11-02
                                started: 2025-10-28T02:10
                                noticed: 2025-10-28T07:30
                                restored: 2026-10-28T09:00
                                """))
                .singleElement()
                .asString()
                .contains(":9:11: warning: between restored (2026-10-28) and noticed");
    }

    @Test
    void threeHundredDaysMayBe() {
        assertThat(found("started: 2026-01-02T02:10")).isEmpty();
    }

    @Test
    void anAuditLooksFarBack() {
        assertThat(found("started: 2025-10-28T02:10\nnoticed_by: audit")).isEmpty();
    }

    @Test
    void aProjectMayLastForYears() {
        String years = "started: 2024-10-28T02:10\nnoticed: 2026-10-28T02:10\nkind: %s";
        String begun = years.replace("2026-10-28T02:10", "2024-10-29T02:10") + "\ndate: 2024-11-02";
        assertThat(found(begun.formatted("project"))).isEmpty();
        assertThat(found(begun.formatted("incident"))).hasSize(1);
        assertThat(found(years.formatted("project"))).hasSize(1);
    }
}
