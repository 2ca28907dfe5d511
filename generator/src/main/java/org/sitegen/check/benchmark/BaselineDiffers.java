package org.sitegen.check.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.benchmark.Baseline;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.value.FigurePeriod;

/** The baseline of a benchmark is a figure that its own series contradicts. */
final class BaselineDiffers implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Benchmark benchmark : input.newsletter().all(Benchmark.TYPE)) {
            Baseline baseline = benchmark.baseline();
            if (baseline != null) {
                List<Measurement> rows = input.newsletter().measurementsOf(benchmark);
                check(benchmark, baseline, figures(rows, baseline), reporter);
            }
        }
    }

    private static List<BigDecimal> figures(List<Measurement> rows, Baseline baseline) {
        YearMonth from = first(baseline);
        YearMonth to = last(baseline);
        return from == null || to == null ? List.of() : within(rows, from, to);
    }

    private static @Nullable YearMonth first(Baseline baseline) {
        FigurePeriod period = baseline.period();
        return period == null ? baseline.from() : period.first();
    }

    private static @Nullable YearMonth last(Baseline baseline) {
        FigurePeriod period = baseline.period();
        return period == null ? baseline.to() : period.last();
    }

    /** The figures of the time, if the series has all of it; none otherwise. */
    private static List<BigDecimal> within(List<Measurement> all, YearMonth from, YearMonth to) {
        List<Measurement> rows =
                all.stream()
                        .filter(row -> !row.period().first().isBefore(from))
                        .filter(row -> !row.period().last().isAfter(to))
                        .toList();
        boolean whole =
                !rows.isEmpty()
                        && rows.get(0).period().first().equals(from)
                        && rows.get(rows.size() - 1).period().last().equals(to)
                        && rows.stream().allMatch(row -> row.value() != null);
        return whole
                ? rows.stream().map(Measurement::value).filter(Objects::nonNull).sorted().toList()
                : List.of();
    }

    /** Of several figures it may be their mean, by whatever weights, or the one in the middle. */
    private static void check(
            Benchmark benchmark, Baseline baseline, List<BigDecimal> figures, Reporter reporter) {
        if (figures.isEmpty()) {
            return;
        }
        BigDecimal least = figures.get(0);
        BigDecimal greatest = figures.get(figures.size() - 1);
        if (!liesBetween(least, greatest, baseline.value())) {
            report(benchmark, baseline, text(least, greatest), reporter);
        }
    }

    private static BigDecimal rounded(BigDecimal figure, BigDecimal like) {
        return figure.setScale(like.scale(), RoundingMode.HALF_UP);
    }

    private static String text(BigDecimal least, BigDecimal greatest) {
        String from = '"' + TargetText.plain(least) + '"';
        boolean one = least.compareTo(greatest) == 0;
        return one
                ? "the figure of that time is " + from
                : "the figures of that time lie between %s and \"%s\""
                        .formatted(from, TargetText.plain(greatest));
    }

    private static void report(
            Benchmark benchmark, Baseline baseline, String series, Reporter reporter) {
        reporter.report(
                benchmark,
                reporter.at(baseline, Baseline.VALUE),
                "the baseline is \"" + TargetText.plain(baseline.value()) + "\", but " + series,
                reporter.waiver(benchmark)
                        .after(
                                "Correct the baseline or its time. If the figures have been revised"
                                        + " since, say so under because, and waive this with the"
                                        + " same reason. "));
    }

    private static boolean liesBetween(BigDecimal least, BigDecimal greatest, BigDecimal value) {
        return rounded(least, value).compareTo(value) <= 0
                && rounded(greatest, value).compareTo(value) >= 0;
    }
}
