package org.sitegen.check.failure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.check.rule.ThresholdCheck;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.value.Moment;

/** A failure was published long after it was over. */
final class LateReport implements ThresholdCheck {

    @Override
    public int limitIfNotSaid() {
        return 30;
    }

    @Override
    public void check(CheckInput input, Reporter reporter) {
        long limit = input.limit(this);
        ZoneId zone = input.newsletter().settings().zone();
        for (Failure failure : input.newsletter().all(Failure.TYPE)) {
            Moment restored = failure.restored();
            if (restored != null) {
                check(failure, restored.in(zone).toLocalDate(), limit, reporter);
            }
        }
    }

    private static void check(Failure failure, LocalDate restored, long limit, Reporter reporter) {
        long days = ChronoUnit.DAYS.between(restored, published(failure));
        if (days > limit) {
            reporter.report(
                    failure,
                    Envelope.DATE,
                    "published %s days after it was over on \"%s\"".formatted(days, restored),
                    reporter.waiver(failure)
                            .after(
                                    "Say in the story why it took so long, and waive this with the"
                                            + " same reason. "));
        }
    }

    /** The day of the failure, or the first of the month of an edition that it was put off to. */
    private static LocalDate published(Failure failure) {
        LocalDate date = failure.envelope().date();
        LocalDate first = failure.envelope().month().atDay(1);
        return first.isAfter(date) ? first : date;
    }
}
