package org.sitegen.check.edition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;
import org.sitegen.text.Counted;

/** The day on which the next edition was promised has passed, and there is none. */
final class OverdueEdition implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        input.months().values().stream()
                .reduce((earlier, later) -> later)
                .filter(newest -> !newest.isSkipped() && !isNextUnread(newest, input))
                .ifPresent(newest -> check(newest, input, reporter));
    }

    private static boolean isNextUnread(Edition newest, CheckInput input) {
        return input.isUnread("edition", newest.month().plusMonths(1).toString());
    }

    private static void check(Edition newest, CheckInput input, Reporter reporter) {
        LocalDate promised = newest.nextEditionOn();
        long days = ChronoUnit.DAYS.between(promised, input.today());
        if (days > 0) {
            reporter.report(
                    newest,
                    EditionFields.NEXT_EDITION_ON,
                    "the next edition was promised for \"%s\", %s ago, and there is none"
                            .formatted(promised, Counted.of(days, "day", "days")),
                    "Publish it, or write a later day here and under note_changed why.");
        }
    }
}
