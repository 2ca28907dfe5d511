package org.sitegen.check.edition;

import java.time.LocalDate;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;

/** An edition appears before its month is over. */
final class EarlyEdition implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        input.editions().stream()
                .filter(EarlyEdition::isEarly)
                .forEach(edition -> report(edition, reporter));
    }

    private static void report(Edition edition, Reporter reporter) {
        LocalDate appears = edition.publishOn();
        boolean begun = !appears.isBefore(edition.month().atDay(1));
        reporter.report(
                edition,
                EditionFields.PUBLISH_ON,
                "the edition of \"%s\" appears on \"%s\", before its month %s"
                        .formatted(edition.month(), appears, begun ? "is over" : "begins"),
                reporter.waiver(edition)
                        .after("Correct the date. If it is right, waive this with the reason. "));
    }

    /** Whether it appears on a day of its month, or before that. */
    static boolean isEarly(Edition edition) {
        return !edition.publishOn().isAfter(edition.month().atEndOfMonth());
    }
}
