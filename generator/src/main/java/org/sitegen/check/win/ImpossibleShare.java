package org.sitegen.check.win;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.value.Unit;
import org.sitegen.newsletter.win.Measure;
import org.sitegen.newsletter.win.MeasureBasis;
import org.sitegen.newsletter.win.Sample;
import org.sitegen.newsletter.win.Win;

/** The share in per cent before or after a win is none that so many cases can have. */
final class ImpossibleShare implements Check {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Win win : input.newsletter().all(Win.TYPE)) {
            Measure measure = win.measure();
            if (measure != null && isShare(measure)) {
                check(win, measure.before(), reporter);
                check(win, measure.after(), reporter);
            }
        }
    }

    private static boolean isShare(Measure measure) {
        return measure.unit() == Unit.PERCENT && measure.basis() != MeasureBasis.ESTIMATED;
    }

    private static void check(Win win, Sample sample, Reporter reporter) {
        Integer n = sample.n();
        if (n == null) {
            return;
        }
        BigDecimal share = sample.value();
        BigDecimal cases = BigDecimal.valueOf(n);
        BigDecimal fewer = share.multiply(cases).divide(HUNDRED).setScale(0, RoundingMode.FLOOR);
        BigDecimal more = fewer.add(BigDecimal.ONE);
        if (!isShare(share, fewer, cases) && !isShare(share, more, cases)) {
            String cannot =
                    "\"" + share.toPlainString() + "\" per cent of " + n + " cases cannot be: ";
            String can = told(share, fewer, cases) + ", and " + told(share, more, cases);
            report(win, sample, cannot + can, reporter);
        }
    }

    private static void report(Win win, Sample sample, String message, Reporter reporter) {
        reporter.report(
                win,
                reporter.at(sample, Sample.VALUE),
                message,
                reporter.waiver(win)
                        .after(
                                "Correct the figure or n. If it is no share of so many cases, take n"
                                        + " out, or waive this with the reason. "));
    }

    /** As far as its decimals tell, rounded in either way. */
    private static boolean isShare(BigDecimal share, BigDecimal counted, BigDecimal cases) {
        BigDecimal written = share.multiply(cases);
        BigDecimal exact = counted.multiply(HUNDRED);
        return written.subtract(exact).abs().compareTo(share.ulp().multiply(cases)) < 0;
    }

    private static String told(BigDecimal like, BigDecimal counted, BigDecimal cases) {
        int decimals = Math.max(1, like.scale());
        BigDecimal share = counted.multiply(HUNDRED).divide(cases, decimals, RoundingMode.HALF_UP);
        return counted + " are \"" + share.toPlainString() + '"';
    }
}
