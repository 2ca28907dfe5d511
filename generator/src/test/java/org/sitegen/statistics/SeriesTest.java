package org.sitegen.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void latestIsTheLastPeriodWithAFigure() {
        assertThat(new Series(List.of(Point.of(1), Point.of(2), Point.gap())).latest())
                .isEqualTo(1);
        assertThat(new Series(List.of(Point.gap())).latest()).isEqualTo(-1);
    }

    @Test
    void aGapHasNoFigure() {
        Series series = new Series(List.of(Point.gap()));

        assertThatIllegalStateException()
                .isThrownBy(() -> series.at(0))
                .withMessageContaining("\"0\"");
    }

    @Test
    void aFigureIsANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> Point.of(Double.NaN));
    }

    @Test
    void boundsAndTargetsAreNotEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NaturalBounds(2.0, 1.0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TargetRange(null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> TargetRange.between(2, 1));
    }
}
