package org.sitegen.check.failure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Limited;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.FailureFields;
import org.sitegen.newsletter.failure.FailureStatus;

/** A failure is not dealt with, and there has been no news of it for long. */
final class StaleFailure implements Limited {

    @Override
    public int limitIfNotSaid() {
        return 30;
    }

    @Override
    public void check(CheckInput input, Reporter reporter) {
        long limit = input.limit(this);
        for (Failure failure : input.newsletter().all(Failure.TYPE)) {
            LocalDate news = latestNews(failure);
            long days = ChronoUnit.DAYS.between(news, input.today());
            if (failure.status().compareTo(FailureStatus.UNDERSTOOD) <= 0 && days > limit) {
                reporter.report(
                        failure,
                        FailureFields.STATUS,
                        "the failure is still \""
                                + failure.status().name().toLowerCase(Locale.ROOT)
                                + "\", with no news for "
                                + days
                                + " days, since "
                                + news,
                        "Add what is known now under updates, or take the status further.");
            }
        }
    }

    private static LocalDate latestNews(Failure failure) {
        return failure.updates().stream()
                .map(update -> update.at().local().toLocalDate())
                .reduce(
                        failure.envelope().date(),
                        (one, other) -> one.isAfter(other) ? one : other);
    }
}
