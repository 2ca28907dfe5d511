package org.sitegen.check.edition;

import java.util.List;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.text.Counted;

/** An edition says that there was no failure or no win, and yet has one. */
final class ContradictedClaim implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Edition edition : input.editions()) {
            check(edition, "failures", input.failuresIn(edition.month()), reporter);
            check(edition, "wins", input.winsIn(edition.month()), reporter);
            check(edition, input.incidentsOf(edition).size(), reporter);
        }
    }

    private static void check(Edition edition, int incidents, Reporter reporter) {
        if (edition.nothingToReport().containsKey("failures") && incidents > 0) {
            report(
                    edition,
                    "the edition says that there were no failures, but counts "
                            + Counted.of(incidents, "small incident", "small incidents"),
                    reporter);
        }
    }

    private static void check(
            Edition edition, String kind, List<? extends Entry> entries, Reporter reporter) {
        if (edition.nothingToReport().containsKey(kind) && !entries.isEmpty()) {
            report(
                    edition,
                    "the edition says that there were no %s, but \"%s\" belongs to \"%s\""
                            .formatted(kind, entries.get(0).id(), edition.month()),
                    reporter);
        }
    }

    private static void report(Edition edition, String message, Reporter reporter) {
        reporter.report(
                edition,
                EditionFields.NOTHING_TO_REPORT,
                message,
                "Take the claim out, and say in the letter that it was wrong if it has been"
                        + " published.");
    }
}
