package org.sitegen.check.failure;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.finding.Severity;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.FailureFields;
import org.sitegen.newsletter.value.Reference;

/** A failure repeats one that did not begin before it; so no two can repeat each other. */
final class RepeatsLater implements Check {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckInput input, Reporter reporter) {
        ZoneId zone = input.newsletter().settings().zone();
        Map<Reference, Failure> failures = new HashMap<>();
        input.newsletter().all(Failure.TYPE).forEach(one -> failures.put(one.reference(), one));
        for (Failure failure : input.newsletter().all(Failure.TYPE)) {
            Failure earlier = failures.get(failure.recurrenceOf());
            if (earlier != null && !began(earlier, zone).isBefore(began(failure, zone))) {
                report(failure, earlier, reporter);
            }
        }
    }

    private static ZonedDateTime began(Failure failure, ZoneId zone) {
        return failure.started().in(zone);
    }

    private static void report(Failure failure, Failure earlier, Reporter reporter) {
        reporter.report(
                failure,
                FailureFields.RECURRENCE_OF,
                "\"%s\" began on %s and this failure on %s, so that this one cannot repeat it"
                        .formatted(earlier.reference(), earlier.started(), failure.started()),
                "Write recurrence_of into the later one of the two, with the id of the earlier"
                        + " one, or correct started.");
    }
}
