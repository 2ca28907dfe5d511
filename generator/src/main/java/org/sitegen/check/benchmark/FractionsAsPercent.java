package org.sitegen.check.benchmark;

import java.math.BigDecimal;
import java.util.List;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.content.figures.FigureLine;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.benchmark.Target;
import org.sitegen.newsletter.value.Unit;
import org.sitegen.statistics.Direction;

/** Percentages that stand as a spreadsheet stores them: 0.982 for 98.2 %. */
final class FractionsAsPercent implements Check {

    /** Beside a figure so large, one of at most 1 is no small share but another form. */
    private static final BigDecimal LARGE = BigDecimal.TEN;

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Benchmark benchmark : input.newsletter().all(Benchmark.TYPE)) {
            if (benchmark.unit() == Unit.PERCENT) {
                check(benchmark, input.newsletter().measurementsOf(benchmark), reporter);
            }
        }
    }

    private static void check(Benchmark benchmark, List<Measurement> all, Reporter reporter) {
        List<Measurement> rows = all.stream().filter(FractionsAsPercent::isAlone).toList();
        List<Measurement> small =
                rows.stream().filter(row -> !isOver(BigDecimal.ONE, row)).toList();
        long large = rows.stream().filter(row -> isOver(LARGE, row)).count();
        boolean apart = small.size() + large == rows.size();
        boolean doubtful = large > small.size() || isDoubtful(benchmark, rows);
        if (!small.isEmpty() && apart && doubtful) {
            String are = large == 0 ? "all figures are" : "the figure is";
            report(benchmark, small.get(0), are, reporter);
        }
    }

    /** A figure with its count has been compared with it, and 0 is 0 in either form. */
    private static boolean isAlone(Measurement row) {
        BigDecimal value = row.value();
        return value != null && value.signum() > 0 && row.denominator() == null;
    }

    private static boolean isOver(BigDecimal limit, Measurement row) {
        return row.value() != null && row.value().compareTo(limit) > 0;
    }

    /** Where much is good, or much is asked for, little is more than bad. */
    private static boolean isDoubtful(Benchmark benchmark, List<Measurement> rows) {
        if (rows.isEmpty() || benchmark.direction() == Direction.HIGHER_IS_BETTER) {
            return !rows.isEmpty();
        }
        Target target = benchmark.targetOf(rows.get(rows.size() - 1));
        BigDecimal asked = target == null ? null : target.value();
        return asked != null && asked.compareTo(LARGE) > 0;
    }

    private static void report(
            Benchmark benchmark, Measurement first, String are, Reporter reporter) {
        reporter.report(
                benchmark,
                reporter.at(first),
                "%s at most 1 %%, such as \"%s\" of \"%s\""
                        .formatted(are, TargetText.plain(first.value()), first.period()),
                Advice.of("If it is the share of 1, write it of 100: ")
                        .show(FigureLine.at(reporter.at(first)).with("value", ofHundred(first)))
                        .say(". If it is right, waive this with the reason. ")
                        .say(reporter.waiver(benchmark)));
    }

    private static String ofHundred(Measurement row) {
        BigDecimal value = row.value();
        BigDecimal percent = value == null ? BigDecimal.ZERO : value.movePointRight(2);
        return percent.stripTrailingZeros().toPlainString();
    }
}
