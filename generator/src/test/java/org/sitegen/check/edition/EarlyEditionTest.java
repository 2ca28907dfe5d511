package org.sitegen.check.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitegen.TestSite;

final class EarlyEditionTest {

    private static final String OCTOBER = "content/editions/2026-10.md";

    private static List<String> found(String check, String published) {
        return TestSite.found(check, "-- %s --\npublish_on: %s\n".formatted(OCTOBER, published));
    }

    @Test
    void anEditionBeforeItsMonthIsAWarningOfItsOwn() {
        assertThat(found("early-edition", "2025-11-04"))
                .containsExactly(
                        OCTOBER
                                + ":2:13: warning: the edition of \"2026-10\" appears on"
                                + " \"2025-11-04\", before its month begins [early-edition]");
        assertThat(found("edition-order", "2025-11-04")).isEmpty();
    }

    @Test
    void anEditionWithinItsMonthIsAWarning() {
        assertThat(found("early-edition", "2026-10-31"))
                .singleElement()
                .asString()
                .contains("before its month is over");
        assertThat(found("early-edition", "2026-11-01")).isEmpty();
    }

    @Test
    void theNextEditionIsAnnouncedForALaterDay() {
        String next = "-- %s --\npublish_on: 2026-11-04\nnext_edition_on: %s\n";
        assertThat(TestSite.found("times-out-of-order", next.formatted(OCTOBER, "2026-11-04")))
                .singleElement()
                .asString()
                .contains("next_edition_on (2026-11-04) is not after publish_on (2026-11-04)");
        assertThat(TestSite.found("times-out-of-order", next.formatted(OCTOBER, "2026-11-05")))
                .isEmpty();
    }
}
