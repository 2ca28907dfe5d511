package org.sitegen.newsletter.win;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.value.MomentRules;
import org.sitegen.schema.Fields;
import org.sitegen.text.MeantMonth;

/** What was measured, was measured in a month that has begun, and before comes before after. */
final class MeasurePeriods {

    /** In "May 26" the number may as well be the day. */
    private static final Pattern FULL_YEAR = Pattern.compile(".*\\d{4}.*");

    private MeasurePeriods() {}

    static void hold(Fields fields) {
        Measure measure = fields.find(Win.MEASURE);
        LocalDate date = fields.find(Envelope.DATE);
        if (measure != null && date != null) {
            LocalDate today = fields.asOf().seenOn(date).today();
            hasBegun(fields, measure.before(), today);
            hasBegun(fields, measure.after(), today);
            inOrder(fields, measure.before(), measure.after());
        }
    }

    private static void hasBegun(Fields fields, Sample sample, LocalDate today) {
        String what = Sample.PERIOD.name() + " (" + sample.period() + ')';
        MomentRules.hasBegun(fields, at(fields, sample), what, month(sample), today);
    }

    private static void inOrder(Fields fields, Sample before, Sample after) {
        YearMonth first = month(before);
        YearMonth second = month(after);
        if (first != null && second != null && second.isBefore(first)) {
            fields.wrong(
                    at(fields, after),
                    "times-out-of-order",
                    "period (%s) of after is before that of before (%s)"
                            .formatted(after.period(), before.period()),
                    "Correct one of the two periods, or take the one figure for the other.");
        }
    }

    private static Location at(Fields fields, Sample sample) {
        return fields.at(sample, Sample.PERIOD);
    }

    /** The month that the words name; null where they name something else. */
    private static @Nullable YearMonth month(Sample sample) {
        MeantMonth meant =
                FULL_YEAR.matcher(sample.period()).matches()
                        ? MeantMonth.of(sample.period())
                        : null;
        return meant == null || meant.other() != null ? null : meant.month();
    }
}
