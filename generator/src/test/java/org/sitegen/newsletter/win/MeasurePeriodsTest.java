package org.sitegen.newsletter.win;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.TestSite;

/** The example is read as of 22 November 2026. */
class MeasurePeriodsTest {

    private static List<String> found(String check, String date, String before, String after) {
        return TestSite.found(
                check,
                """
                -- content/wins/W-2026-031-invoices.md --
                date: %s
                measure:
                  name: Minutes
                  unit: minutes
                  direction: lower-is-better
                  before: {value: 4, period: "%s"}
                  after: {value: 3, period: "%s"}
                  basis: measured
                """
                        .formatted(date, before, after));
    }

    @ParameterizedTest
    @CsvSource({"December 2026", "2026-12", "décembre 2026", "Dec 2026"})
    void aMonthThatHasNotBegunIsNotMeasured(String month) {
        assertThat(found("not-yet", "2026-10-07", "March 2026", month))
                .singleElement()
                .asString()
                .contains("period (" + month + ") lies after 2026-11-22");
    }

    @ParameterizedTest
    @CsvSource({"November 2026", "May 27", "12 weeks to December 2026", "winter 2027"})
    void aMonthThatHasBegunIsAndOtherWordsMayMeanAnything(String period) {
        assertThat(found("not-yet", "2026-10-07", "March 2026", period)).isEmpty();
    }

    @Test
    void aWinOfDecemberMayTellOfDecember() {
        assertThat(found("not-yet", "2026-12-07", "March 2026", "December 2026")).isEmpty();
    }

    @Test
    void beforeIsNotLaterThanAfter() {
        assertThat(found("times-out-of-order", "2026-10-07", "October 2026", "March 2026"))
                .singleElement()
                .asString()
                .contains("period (March 2026) of after is before that of before (October 2026)");
        assertThat(found("times-out-of-order", "2026-10-07", "March 2026", "March 2026")).isEmpty();
    }
}
