package org.sitegen.newsletter.win;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitegen.TestSite;

class MeasureFiguresTest {

    private static List<String> found(String check, String unit, String before, String after) {
        return TestSite.found(
                check,
                """
                -- content/wins/W-2026-031-invoices.md --
                measure:
                  name: Invoices
                  unit: %s
                  direction: lower-is-better
                  before: {period: March 2026, %s}
                  after: {period: June 2026, %s}
                  basis: measured
                """
                        .formatted(unit, before, after));
    }

    @Test
    void aShareOfCasesIsAtMostAllOfThem() {
        assertThat(found("value-out-of-bounds", "percent", "value: 160, n: 50", "value: 40, n: 50"))
                .singleElement()
                .asString()
                .contains("the figure \"160\" cannot be: all cases are 100");
        assertThat(found("value-out-of-bounds", "percent", "value: 160", "value: -4")).isEmpty();
    }

    @Test
    void nothingIsCountedOrLastsLessThanNothing() {
        for (String unit : new String[] {"count", "minutes", "hours", "days"}) {
            assertThat(found("value-out-of-bounds", unit, "value: 4", "value: -4")).hasSize(1);
        }
        for (String unit : new String[] {"currency", "score", "ratio"}) {
            assertThat(found("value-out-of-bounds", unit, "value: 4", "value: -4")).isEmpty();
        }
    }

    @Test
    void noFigureRestsOnNoCases() {
        assertThat(found("value-not-allowed", "count", "value: 4, n: 0", "value: 3, days: 0"))
                .hasSize(2);
    }
}
