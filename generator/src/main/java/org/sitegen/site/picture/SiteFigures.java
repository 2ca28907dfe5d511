package org.sitegen.site.picture;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Figure;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.benchmark.Target;
import org.sitegen.newsletter.value.Money;
import org.sitegen.newsletter.value.Unit;
import org.sitegen.newsletter.win.Measure;

/**
 * Makes figures, with the site's currency where none is named.
 *
 * @param currency the ISO code of the site's currency; empty if there is none
 */
public record SiteFigures(String currency) {

    public Figure of(Benchmark benchmark, BigDecimal value) {
        return of(benchmark, value, benchmark.decimals());
    }

    private Figure of(Benchmark benchmark, BigDecimal value, int decimals) {
        String label = label(benchmark.unit(), benchmark.unitLabel());
        return new Figure(value, benchmark.unit(), label, decimals);
    }

    /** The figure of a row, with the decimals that it is judged by; null without one. */
    public @Nullable Figure ofRow(Benchmark benchmark, Measurement row) {
        BigDecimal value = row.value();
        return value == null ? null : of(benchmark, value, benchmark.decimalsOf(row));
    }

    /** A target: as many decimals as were typed, for 75 is not 75.0. */
    private @Nullable Figure target(Benchmark benchmark, @Nullable BigDecimal value) {
        return value == null
                ? null
                : Figure.asTyped(
                        value, benchmark.unit(), label(benchmark.unit(), benchmark.unitLabel()));
    }

    /** The least figure that meets a target; null where there is none. */
    public @Nullable Figure least(Benchmark benchmark, Target target) {
        return target(benchmark, target.least(benchmark.direction()));
    }

    /** The greatest figure that meets a target; null where there is none. */
    public @Nullable Figure most(Benchmark benchmark, Target target) {
        return target(benchmark, target.most(benchmark.direction()));
    }

    public @Nullable Figure count(@Nullable BigDecimal value) {
        return value == null ? null : Figure.asTyped(value, Unit.COUNT, null);
    }

    public Figure of(Measure measure, BigDecimal value) {
        return Figure.asTyped(value, measure.unit(), label(measure.unit(), measure.unitLabel()));
    }

    public Figure of(Money money) {
        String code = money.currency().isEmpty() ? currency : money.currency();
        return Figure.asTyped(money.amount(), Unit.CURRENCY, code);
    }

    private @Nullable String label(Unit unit, @Nullable String written) {
        return unit == Unit.CURRENCY && written == null ? currency : written;
    }
}
