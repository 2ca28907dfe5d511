package org.sitegen.check.failure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.check.rule.ThresholdCheck;
import org.sitegen.newsletter.incident.SmallIncident;
import org.sitegen.text.Counted;

/** What is told as a small incident lasted so long that its minutes may be wrong. */
final class LongIncident implements ThresholdCheck {

    private static final int MINUTES_OF_A_DAY = 1440;

    /** So many are told one by one; of more, a program wrote another unit than minutes. */
    private static final int MOST = 3;

    @Override
    public int limitIfNotSaid() {
        return MINUTES_OF_A_DAY;
    }

    @Override
    public void check(CheckInput input, Reporter reporter) {
        long limit = input.limit(this);
        List<SmallIncident> found =
                input.newsletter().incidents().stream()
                        .filter(incident -> incident.minutes() > limit)
                        .filter(incident -> isOver(incident, input))
                        .toList();
        if (found.size() > MOST) {
            String others = Counted.of(found.size() - 1L, "other", "others");
            report(found.get(0), ", and so are those of " + others, limit, reporter);
        } else {
            found.forEach(incident -> report(incident, "", limit, reporter));
        }
    }

    /** Of one that lasts until after today, that is told. */
    private static boolean isOver(SmallIncident incident, CheckInput input) {
        ZoneId zone = input.newsletter().settings().zone();
        LocalDate end = incident.begin(zone).plusMinutes(incident.minutes()).toLocalDate();
        return !end.isAfter(input.today());
    }

    private static void report(
            SmallIncident incident, String others, long limit, Reporter reporter) {
        reporter.report(
                reporter.at(incident, SmallIncident.MINUTES),
                "%d minutes%s are more than %d, and long for a small incident%s"
                        .formatted(incident.minutes(), days(incident.minutes()), limit, others),
                "Is the number right, and are they minutes? Correct it. If it is right, tell it as a"
                        + " failure of its own, or write in site.yml from how many minutes on you"
                        + " want to be asked: thresholds: {long-incident: "
                        + incident.minutes()
                        + "}");
    }

    private static String days(int minutes) {
        int days = minutes / MINUTES_OF_A_DAY;
        return days == 0 ? "" : " (" + Counted.of(days, "day", "days") + ')';
    }
}
