package org.sitegen.site.picture;

import org.jspecify.annotations.Nullable;
import org.sitegen.chart.ChartWords;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.History;
import org.sitegen.newsletter.value.Unit;
import org.sitegen.statistics.NaturalBounds;

/**
 * How figures are written on charts: short, with the unit named once above the axis.
 *
 * @param words the words of the site's language
 * @param currency the ISO code of the site's currency
 */
record UnitLabels(ChartWords words, String currency) {

    private static final String NUMBER = "{0}";

    org.sitegen.chart.Metric measure(Benchmark benchmark) {
        return new org.sitegen.chart.Metric(
                pattern(benchmark.unit(), benchmark.unitLabel()),
                label(benchmark.unit(), benchmark.unitLabel()),
                benchmark.decimals(),
                benchmark.direction(),
                bounds(benchmark));
    }

    org.sitegen.chart.Metric measure(org.sitegen.newsletter.win.Measure measure) {
        int decimals = Math.max(measure.before().value().scale(), measure.after().value().scale());
        return new org.sitegen.chart.Metric(
                pattern(measure.unit(), measure.unitLabel()),
                label(measure.unit(), measure.unitLabel()),
                Math.max(0, decimals),
                measure.direction(),
                NaturalBounds.FROM_ZERO);
    }

    String subtitle(Benchmark benchmark, int periods) {
        return words.word(
                "chart.subtitle",
                label(benchmark.unit(), benchmark.unitLabel()),
                words.number(periods, 0));
    }

    private String pattern(Unit unit, @Nullable String label) {
        return switch (unit) {
            case PERCENT -> words.word("number.percent", NUMBER);
            case CURRENCY -> label == null ? words.word("currency." + currency, NUMBER) : NUMBER;
            case MINUTES -> words.word("chart.minutes", NUMBER);
            case HOURS -> words.word("chart.hours", NUMBER);
            case DAYS -> words.word("chart.days", NUMBER);
            case COUNT, SCORE, RATIO -> NUMBER;
        };
    }

    private String label(Unit unit, @Nullable String label) {
        return label == null
                ? words.word("chart.unit." + unit.name().toLowerCase(java.util.Locale.ROOT))
                : label;
    }

    private static NaturalBounds bounds(Benchmark benchmark) {
        return new History(benchmark, java.util.List.of()).bounds();
    }
}
