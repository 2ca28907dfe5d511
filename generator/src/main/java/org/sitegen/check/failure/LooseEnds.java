package org.sitegen.check.failure;

import java.time.ZoneId;
import java.util.List;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.finding.Location;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.FailureFields;
import org.sitegen.newsletter.failure.FailurePart;
import org.sitegen.newsletter.value.Moment;

/** The beginning and the end of a failure are not those of its parts, or one is not said. */
final class LooseEnds implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        ZoneId zone = input.newsletter().settings().zone();
        for (Failure failure : input.newsletter().all(Failure.TYPE)) {
            if (failure.ended() != null && isUnsaid(failure)) {
                endsAtNoTime(failure, reporter);
            }
            if (!failure.parts().isEmpty()) {
                check(failure, zone, reporter);
            }
        }
    }

    /** Whether nothing says that it is over, nor that it goes on. */
    private static boolean isUnsaid(Failure failure) {
        return failure.restored() == null && !failure.ongoing();
    }

    private static void endsAtNoTime(Failure failure, Reporter reporter) {
        reporter.report(
                failure,
                FailureFields.ENDED,
                "\"ended\" says how it ended, but nothing says when",
                "Say when it was over, or take out ended until it is. Write: "
                        + FailureFields.RESTORED.openExample());
    }

    private static void check(Failure failure, ZoneId zone, Reporter reporter) {
        List<FailurePart> parts = failure.parts();
        begins(failure, parts.get(0), zone, reporter);
        FailurePart last = parts.get(parts.size() - 1);
        Moment restored = failure.restored();
        if (isUnsaid(failure)) {
            mayBeOver(failure, last, reporter);
        } else if (restored != null && !isSame(last.restored(), restored, zone)) {
            String message = "the failure was over at \"%s\", but its last part at \"%s\"";
            Location at = reporter.at(failure, FailureFields.RESTORED);
            differ(failure, at, message.formatted(restored, last.restored()), reporter);
        }
    }

    private static void begins(Failure failure, FailurePart first, ZoneId zone, Reporter reporter) {
        if (!isSame(first.started(), failure.started(), zone)) {
            String message = "the failure began at \"%s\", but its first part at \"%s\"";
            Location at = reporter.at(first, FailurePart.STARTED);
            differ(failure, at, message.formatted(failure.started(), first.started()), reporter);
        }
    }

    private static boolean isSame(Moment one, Moment other, ZoneId zone) {
        return one.in(zone).toInstant().equals(other.in(zone).toInstant());
    }

    private static void mayBeOver(Failure failure, FailurePart last, Reporter reporter) {
        Remedy over = Remedy.field("restored: " + last.restored()).at(reporter.at(failure));
        Remedy goesOn = Remedy.field("ongoing: true").at(reporter.at(failure));
        reporter.report(
                failure,
                reporter.at(last, FailurePart.RESTORED),
                "each of its parts is over, the last at \"%s\", but nothing says whether the"
                                .formatted(last.restored())
                        + " failure is",
                Advice.of("If it is over, write ")
                        .show(over)
                        .say("; if it may begin again, write ")
                        .show(goesOn)
                        .say("."));
    }

    private static void differ(Failure failure, Location at, String message, Reporter reporter) {
        reporter.report(
                failure,
                at,
                message,
                "Correct one of the two times, or add the part that is missing: the parts begin"
                        + " and end with the failure.");
    }
}
