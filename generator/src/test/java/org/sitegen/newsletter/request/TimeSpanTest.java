package org.sitegen.newsletter.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TimeSpanTest {

    private static TimeSpan span(int count, SpanUnit unit) {
        return new TimeSpan(count, unit);
    }

    @Test
    void sameUnitsAddUpExactly() {
        assertThat(TimeSpan.sum(List.of(span(3, SpanUnit.MONTHS), span(7, SpanUnit.MONTHS))))
                .hasToString("10 months");
        assertThat(TimeSpan.sum(List.of(span(8, SpanUnit.DAYS), span(9, SpanUnit.DAYS))))
                .hasToString("17 days");
        assertThat(TimeSpan.sum(List.of(span(1, SpanUnit.WEEKS)))).hasToString("1 week");
    }

    @Test
    void mixedUnitsAddUpToWholeWeeksRoundedUp() {
        assertThat(TimeSpan.sum(List.of(span(3, SpanUnit.WEEKS), span(8, SpanUnit.DAYS))))
                .hasToString("5 weeks");
        assertThat(TimeSpan.sum(List.of(span(3, SpanUnit.MONTHS), span(1, SpanUnit.WEEKS))))
                .hasToString("14 weeks");
        assertThat(TimeSpan.sum(List.of(span(3, SpanUnit.MONTHS), span(1, SpanUnit.DAYS))))
                .hasToString("14 weeks");
    }

    @Test
    void noStepsTakeNoTime() {
        assertThat(TimeSpan.sum(List.of())).hasToString("0 days");
    }
}
