package org.sitegen.check.failure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.failure.Action;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.text.Kebab;

/** An action is promised for a later day than the settings promise for so bad a failure. */
final class DueLate implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Failure failure : input.newsletter().all(Failure.TYPE)) {
            String severity = Kebab.of(failure.severity());
            Integer most = input.newsletter().settings().dueDays().get(severity);
            if (most != null) {
                failure.actions().forEach(action -> check(failure, action, most, reporter));
            }
        }
    }

    private static void check(Failure failure, Action action, int most, Reporter reporter) {
        LocalDate told = failure.envelope().date();
        long days = ChronoUnit.DAYS.between(told, action.due());
        if (days > most) {
            reporter.report(
                    failure,
                    reporter.at(action, Action.DUE),
                    "due (%s) is %d days after date (%s), where due_days promises %d for \"%s\""
                            .formatted(
                                    action.due(), days, told, most, Kebab.of(failure.severity())),
                    reporter.waiver(failure)
                            .after(
                                    "Promise a first step that can be there by then. If it takes"
                                            + " longer, waive this with the reason. "));
        }
    }
}
