package org.sitegen.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the statistics of any figures. */
class StatisticsPropertyTest {

    @Property
    void theIntervalOfAShareHoldsIt(
            @ForAll @IntRange(min = 1, max = 5_000) int n,
            @ForAll @IntRange(max = 5_000) int some) {
        int successes = some % (n + 1);
        Proportion share = Proportion.wilson(successes, n);
        Proportion rest = Proportion.wilson(n - successes, n);
        Proportion tenfold = Proportion.wilson(successes * 10, n * 10);

        assertThat(share.share()).isBetween(share.low(), share.high());
        assertThat(share.low()).isBetween(0.0, 1.0).isCloseTo(1 - rest.high(), within(1e-12));
        assertThat(tenfold.high() - tenfold.low()).isLessThan(share.high() - share.low());
    }

    @Property
    void asManyAreUnderTheMedianAsOverIt(@ForAll("figures") List<Double> figures) {
        Spread spread = Spread.of(figures.stream().mapToDouble(figure -> figure).toArray());
        long under = figures.stream().filter(figure -> figure < spread.median()).count();
        long over = figures.stream().filter(figure -> figure > spread.median()).count();

        assertThat(under).isLessThanOrEqualTo(figures.size() / 2);
        assertThat(over).isLessThanOrEqualTo(figures.size() / 2);
        assertThat(spread.median()).isBetween(spread.lowest(), spread.highest());
        assertThat(figures).contains(spread.lowest(), spread.highest()).hasSize(spread.count());
    }

    @Provide
    Arbitrary<List<Double>> figures() {
        return Arbitraries.integers()
                .between(-20, 20)
                .map(Integer::doubleValue)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }
}
