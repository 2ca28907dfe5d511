package org.sitegen.check.win;

import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
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
            if (measure != null && hasGoodSide(measure) && !isBetter(measure)) {
                report(win, measure, reporter);
            }
        }
    }

    private static boolean hasGoodSide(Measure measure) {
        return measure.direction() == Direction.LOWER_IS_BETTER
                || measure.direction() == Direction.HIGHER_IS_BETTER;
    }

    private static boolean isBetter(Measure measure) {
        int change = measure.after().value().compareTo(measure.before().value());
        return measure.direction() == Direction.LOWER_IS_BETTER ? change < 0 : change > 0;
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
        return "the figure went from \"%s\" to \"%s\", where %s is better"
                .formatted(
                        measure.before().value().toPlainString(),
                        measure.after().value().toPlainString(),
                        lower ? "lower" : "higher");
    }
}
