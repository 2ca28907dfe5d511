package org.sitegen.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sitegen.finding.Severity;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;
import org.sitegen.text.Counted;

/** The day on which the next edition was promised has passed, and there is none. */
final class OverdueEdition implements Check {

    @Override
    public String name() {
        return "overdue-edition";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Reporter reporter) {
        subject.months().values().stream()
                .reduce((earlier, later) -> later)
                .filter(newest -> !newest.isSkipped() && !isNextUnread(newest, subject))
                .ifPresent(newest -> check(newest, subject, reporter));
    }

    private static boolean isNextUnread(Edition newest, Subject subject) {
        return subject.isUnread("edition", newest.month().plusMonths(1).toString());
    }

    private static void check(Edition newest, Subject subject, Reporter reporter) {
        LocalDate promised = newest.nextEditionOn();
        long days = ChronoUnit.DAYS.between(promised, subject.today());
        if (days > 0) {
            reporter.tell(
                    newest,
                    reporter.at(newest, EditionFields.NEXT_EDITION_ON),
                    "the next edition was promised for \""
                            + promised
                            + "\", "
                            + Counted.of(days, "day", "days")
                            + " ago, and there is none",
                    "Publish it, or write a later day here and under note_changed why.");
        }
    }
}
