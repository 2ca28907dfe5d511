package org.sitegen.check.win;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
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
            if (measure != null
                    && measure.unit() == Unit.PERCENT
                    && measure.basis() != MeasureBasis.ESTIMATED) {
                List.of(measure.before(), measure.after())
                        .forEach(sample -> check(win, sample, reporter));
            }
        }
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
            reporter.report(
                    win,
                    reporter.at(sample, Sample.VALUE),
                    "\"%s\" per cent of %s cases cannot be: %s are \"%s\", and %s are \"%s\""
                            .formatted(
                                    share.toPlainString(),
                                    cases,
                                    fewer,
                                    rounded(share, fewer, cases),
                                    more,
                                    rounded(share, more, cases)),
                    reporter.waiver(win)
                            .after(
                                    "Correct the figure or n. If it is no share of so many cases,"
                                            + " take n out, or waive this with the reason. "));
        }
    }

    /** As far as its decimals tell, rounded in either way. */
    private static boolean isShare(BigDecimal share, BigDecimal counted, BigDecimal cases) {
        BigDecimal written = share.multiply(cases);
        BigDecimal exact = counted.multiply(HUNDRED);
        return written.subtract(exact).abs().compareTo(share.ulp().multiply(cases)) < 0;
    }

    private static String rounded(BigDecimal like, BigDecimal counted, BigDecimal cases) {
        int decimals = Math.max(1, like.scale());
        return counted.multiply(HUNDRED)
                .divide(cases, decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
