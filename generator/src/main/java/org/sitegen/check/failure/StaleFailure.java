package org.sitegen.check.failure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.check.rule.ThresholdCheck;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.FailureFields;
import org.sitegen.newsletter.settings.SiteSettings;
import org.sitegen.text.Kebab;

/** A failure is not dealt with, and there has been no news of it for long. */
final class StaleFailure implements ThresholdCheck {

    @Override
    public int limitIfNotSaid() {
        return SiteSettings.LONG_WITHOUT_NEWS;
    }

    @Override
    public void check(CheckInput input, Reporter reporter) {
        ZoneId zone = input.newsletter().settings().zone();
        for (Failure failure : input.newsletter().all(Failure.TYPE)) {
            LocalDate news = failure.latestNews(input.today(), zone);
            long days = ChronoUnit.DAYS.between(news, input.today());
            if (failure.awaitsNews() && days > input.limit(this)) {
                report(failure, news, input.today(), reporter);
            }
        }
    }

    private static void report(
            Failure failure, LocalDate news, LocalDate today, Reporter reporter) {
        long days = ChronoUnit.DAYS.between(news, today);
        reporter.report(
                failure,
                FailureFields.STATUS,
                "the failure is still \"%s\", with no news for %s days, since %s"
                        .formatted(Kebab.of(failure.status()), days, news),
                reporter.item(failure, FailureFields.UPDATES, update(today))
                        .after(
                                "Take the status further"
                                        + ifOver(failure)
                                        + ", or say what is known now. "));
    }

    private static String update(LocalDate today) {
        return "{at: " + today + "T00:00, said: \"…\"}";
    }

    private static String ifOver(Failure failure) {
        return failure.canCloseShort()
                ? " (if it is over, status: closed, with restored and again)"
                : "";
    }
}
