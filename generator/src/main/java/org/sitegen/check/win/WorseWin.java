package org.sitegen.check.win;

import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.win.CountBase;
import org.sitegen.newsletter.win.Measure;
import org.sitegen.newsletter.win.Sample;
import org.sitegen.newsletter.win.Win;
import org.sitegen.statistics.Direction;

/** The measure of a win is no better than it was before. */
final class WorseWin implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Win win : input.newsletter().all(Win.TYPE)) {
            Measure measure = win.measure();
            if (measure != null && hasGoodSide(measure) && !measure.isBetter()) {
                report(win, measure, reporter);
            }
        }
    }

    private static boolean hasGoodSide(Measure measure) {
        return measure.direction() == Direction.LOWER_IS_BETTER
                || measure.direction() == Direction.HIGHER_IS_BETTER;
    }

    private static void report(Win win, Measure measure, Reporter reporter) {
        reporter.report(
                win,
                reporter.at(measure.after(), Sample.VALUE),
                message(measure),
                reporter.waiver(win)
                        .after(
                                "Correct the figures or the direction. If they are right, say in the"
                                        + " story why it is a win, and waive this with the same"
                                        + " reason. "));
    }

    private static String message(Measure measure) {
        boolean lower = measure.direction() == Direction.LOWER_IS_BETTER;
        CountBase per = measure.per();
        return "the figure went from \"%s\"%s to \"%s\"%s, where %s is better"
                .formatted(
                        measure.before().value().toPlainString(),
                        per == null ? "" : of(per, per.before()),
                        measure.after().value().toPlainString(),
                        per == null ? "" : of(per, per.after()),
                        lower ? "lower" : "higher");
    }

    private static String of(CountBase per, int number) {
        String one = per.days() ? " in %s day" : " of %s case";
        return one.formatted(number) + (number == 1 ? "" : "s");
    }
}
