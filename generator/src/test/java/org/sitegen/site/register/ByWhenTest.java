package org.sitegen.site.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ByWhenTest {

    @Test
    void daysAndMonthsAreKnown() {
        assertThat(new ByWhen("2027-03").month()).isEqualTo(YearMonth.of(2027, 3));
        assertThat(new ByWhen("2027-03-31").day()).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @Test
    void anythingElseStaysText() {
        assertThat(new ByWhen("the end of the plan").month()).isNull();
        assertThat(new ByWhen("2027-02-30").day()).isNull();
        assertThat(new ByWhen("2027-13").month()).isNull();
        assertThat(new ByWhen(null).day()).isNull();
    }
}
