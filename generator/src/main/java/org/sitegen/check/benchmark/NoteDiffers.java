package org.sitegen.check.benchmark;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;
import org.sitegen.newsletter.value.Unit;

/** The note of an edition on a benchmark begins with another figure than that of its month. */
final class NoteDiffers implements Check {

    private static final String NUMBER = "^\\s*([0-9]{1,6}(?:[.,][0-9]{1,2})?)\\s?";

    /** How editors write a figure of a unit at the beginning; other units could be anything. */
    private static final Map<Unit, Pattern> FIGURES =
            Map.of(
                    Unit.PERCENT, figure("%|per ?cent|pour cent"),
                    Unit.MINUTES, figure("min(?:utes?)?\\b"),
                    Unit.HOURS, figure("h(?:ours?|eures?)?\\b"),
                    Unit.DAYS, figure("days?\\b|jours?\\b"));

    private static Pattern figure(String unit) {
        return Pattern.compile(NUMBER + "(?:" + unit + "|against\\b|contre\\b)");
    }

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Benchmark benchmark : input.newsletter().all(Benchmark.TYPE)) {
            for (Measurement row : input.newsletter().measurementsOf(benchmark)) {
                Edition edition = input.edition(row.period().last());
                if (edition != null) {
                    check(edition, benchmark, row, reporter);
                }
            }
        }
    }

    private static void check(
            Edition edition, Benchmark benchmark, Measurement row, Reporter reporter) {
        String note = edition.benchmarkNotes().getOrDefault(benchmark.id(), "");
        BigDecimal stated = stated(note, benchmark.unit());
        BigDecimal value = row.value();
        if (stated != null && value != null && !isSame(stated, value)) {
            reporter.report(
                    edition,
                    EditionFields.BENCHMARK_NOTES,
                    "the note on \"%s\" begins with \"%s\", and the figure of \"%s\" is \"%s\""
                            .formatted(
                                    benchmark.id(),
                                    stated.toPlainString(),
                                    row.period(),
                                    value.toPlainString()),
                    "Correct the one that is wrong. If the note tells of another figure first, begin"
                            + " it with that of the month.");
        }
    }

    private static @Nullable BigDecimal stated(String note, Unit unit) {
        Pattern figure = FIGURES.get(unit);
        Matcher found = figure == null ? null : figure.matcher(note);
        return found != null && found.find()
                ? new BigDecimal(found.group(1).replace(',', '.'))
                : null;
    }

    /** As far as the note's decimals tell, rounded in either way. */
    private static boolean isSame(BigDecimal stated, BigDecimal value) {
        return stated.subtract(value).abs().compareTo(stated.ulp()) < 0;
    }
}
