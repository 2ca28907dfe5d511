package org.sitegen.statistics.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitegen.statistics.Limits;
import org.sitegen.statistics.TargetRange;

class RelianceTest {

    private static final TargetRange AT_MOST_TEN = TargetRange.atMost(10);

    @Test
    void whatTheLastTwelveAndTheLimitsSayIsReliable() {
        assertThat(assurance(times(12, true), limits(4, 9))).isEqualTo(Assurance.RELIABLY_MEETS);
        assertThat(assurance(times(12, true), limits(4, 11))).isEqualTo(Assurance.UNCERTAIN);
        assertThat(assurance(times(12, false), limits(11, 19)))
                .isEqualTo(Assurance.RELIABLY_MISSES);
        assertThat(assurance(times(12, false), limits(9, 19))).isEqualTo(Assurance.UNCERTAIN);
    }

    @Test
    void oneExceptionAmongTheLastTwelveIsNotReliable() {
        List<Boolean> met = times(30, true);
        met.set(17, false);
        assertThat(assurance(met, limits(4, 9))).isEqualTo(Assurance.RELIABLY_MEETS);

        met.set(18, false);
        Reliance reliance = Reliance.of(met, AT_MOST_TEN, limits(4, 9));
        assertThat(reliance).isEqualTo(new Reliance(Assurance.UNCERTAIN, 28, 30, 11, 12));
    }

    @Test
    void sixToElevenNeedLimits() {
        assertThat(assurance(times(9, true), limits(4, 9))).isEqualTo(Assurance.RELIABLY_MEETS);
        assertThat(assurance(times(9, true), null)).isEqualTo(Assurance.UNCERTAIN);
        assertThat(assurance(times(5, true), limits(4, 9))).isEqualTo(Assurance.TOO_FEW);
    }

    @Test
    void aSeriesWithoutABandIsJudgedByItsLastTwelve() {
        assertThat(assurance(times(12, true), null)).isEqualTo(Assurance.RELIABLY_MEETS);
        assertThat(assurance(times(12, false), null)).isEqualTo(Assurance.RELIABLY_MISSES);
    }

    @Test
    void withoutATargetThereIsNoneToMeet() {
        assertThat(Reliance.of(List.of(), null, null))
                .isEqualTo(new Reliance(Assurance.NO_TARGET, 0, 0, 0, 0));
    }

    private static Assurance assurance(List<Boolean> met, @Nullable Limits limits) {
        return Reliance.of(met, AT_MOST_TEN, limits).assurance();
    }

    private static List<Boolean> times(int times, boolean met) {
        return new ArrayList<>(Collections.nCopies(times, met));
    }

    private static Limits limits(double lower, double upper) {
        return new Limits(lower, upper, false, false);
    }
}
