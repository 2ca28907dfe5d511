package org.sitegen.newsletter.win;

import java.math.BigDecimal;
import org.sitegen.newsletter.value.Unit;
import org.sitegen.schema.Fields;

/** What was measured can be: no time and no number is below zero, no share of cases over 100. */
final class MeasureFigures {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private MeasureFigures() {}

    static void hold(Fields fields) {
        Measure measure = fields.find(Win.MEASURE);
        if (measure != null) {
            isPossible(fields, measure.unit(), measure.before());
            isPossible(fields, measure.unit(), measure.after());
        }
    }

    private static void isPossible(Fields fields, Unit unit, Sample sample) {
        boolean share = unit == Unit.PERCENT && sample.n() != null;
        if (hasNoLess(unit, share) && sample.value().signum() < 0) {
            report(fields, sample, "the least possible value is 0");
        } else if (share && sample.value().compareTo(ALL) > 0) {
            report(fields, sample, "all cases are 100");
        }
    }

    /** A growth in percent may be less than nothing, as scores and sums of money may be. */
    private static boolean hasNoLess(Unit unit, boolean share) {
        return switch (unit) {
            case COUNT, MINUTES, HOURS, DAYS -> true;
            case PERCENT -> share;
            case CURRENCY, RATIO, SCORE -> false;
        };
    }

    private static void report(Fields fields, Sample sample, String why) {
        fields.wrong(
                fields.at(sample, Sample.VALUE),
                "value-out-of-bounds",
                "the figure \"" + sample.value().toPlainString() + "\" cannot be: " + why,
                "Correct the figure, its unit, or n.");
    }
}
