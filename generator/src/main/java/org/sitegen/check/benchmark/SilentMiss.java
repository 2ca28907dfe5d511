package org.sitegen.check.benchmark;

import java.math.BigDecimal;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.Severity;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.History;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.benchmark.PeriodVerdict;
import org.sitegen.newsletter.benchmark.Target;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;
import org.sitegen.schema.Field;
import org.sitegen.statistics.Variation;

/** A benchmark missed its target or really got worse, and the edition says nothing of it. */
final class SilentMiss implements Check {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Benchmark benchmark : input.newsletter().all(Benchmark.TYPE)) {
            History history = input.newsletter().historyOf(benchmark);
            for (Measurement row : history.rows()) {
                Edition edition = input.edition(row.period().last());
                if (edition != null && !isNoted(benchmark, edition)) {
                    check(edition, row, history, reporter);
                }
            }
        }
    }

    private static boolean isNoted(Benchmark benchmark, Edition edition) {
        return !edition.benchmarkNotes().getOrDefault(benchmark.id(), "").isBlank();
    }

    private static void check(
            Edition edition, Measurement row, History history, Reporter reporter) {
        BigDecimal value = row.value();
        if (value == null) {
            return;
        }
        Target target = history.benchmark().targetIn(edition.month());
        String figure = value.toPlainString();
        if (target != null && !target.isMetBy(value, history.direction())) {
            String against = figure + " against " + TargetText.of(target);
            report(edition, history, "missed its target (" + against, reporter);
        } else if (hasJustGotWorse(history.until(edition.month()))) {
            report(edition, history, "got worse, more than chance explains (" + figure, reporter);
        }
    }

    /** Whether its month is the first that tells of it: an editor explains a change once. */
    private static boolean hasJustGotWorse(History history) {
        PeriodVerdict told = history.told();
        return told.isNews() && told.verdict().tone(history.direction()) == Variation.GETTING_WORSE;
    }

    private static void report(Edition edition, History history, String what, Reporter reporter) {
        String id = history.benchmark().id();
        reporter.report(
                edition,
                EditionFields.BENCHMARK_NOTES,
                "\"" + id + "\" " + what + "), and the edition says nothing of it",
                note(edition, id + ": \"…\"", reporter)
                        .after("Say what happened, and what IT does about it. "));
    }

    private static Advice note(Edition edition, String note, Reporter reporter) {
        Field<Edition, ?> field = EditionFields.BENCHMARK_NOTES;
        return edition.benchmarkNotes().isEmpty()
                ? Advice.write(
                        Remedy.field(field.name() + ": {" + note + '}').at(reporter.at(edition)))
                : Advice.of("Add to " + field.name() + ": ")
                        .show(Remedy.field(note).at(reporter.at(edition, field)));
    }
}
