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

    org.sitegen.chart.Metric measure(History history) {
        Benchmark benchmark = history.benchmark();
        return new org.sitegen.chart.Metric(
                pattern(benchmark.unit(), benchmark.unitLabel()),
                label(benchmark.unit(), benchmark.unitLabel()),
                history.rows().stream().mapToInt(benchmark::decimalsOf).max().orElse(0),
                benchmark.direction(),
                history.bounds());
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

    String subtitle(History history) {
        Benchmark benchmark = history.benchmark();
        int figures = (int) history.rows().stream().filter(row -> row.value() != null).count();
        return words.word(
                "chart.subtitle",
                label(benchmark.unit(), benchmark.unitLabel()),
                words.number(figures, 0));
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
}
