package org.sitegen.check.edition;

import java.util.List;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;
import org.sitegen.newsletter.entry.Entry;

/** An edition says that there was no failure or no win, and yet has one. */
final class ContradictedClaim implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Edition edition : input.editions()) {
            check(edition, "failures", input.failuresIn(edition.month()), reporter);
            check(edition, "wins", input.winsIn(edition.month()), reporter);
        }
    }

    private static void check(
            Edition edition, String kind, List<? extends Entry> entries, Reporter reporter) {
        if (edition.nothingToReport().containsKey(kind) && !entries.isEmpty()) {
            reporter.report(
                    edition,
                    EditionFields.NOTHING_TO_REPORT,
                    "the edition says that there were no %s, but \"%s\" belongs to \"%s\""
                            .formatted(kind, entries.get(0).id(), edition.month()),
                    "Take the claim out, and say in the letter that it was wrong if it has been"
                            + " published.");
        }
    }
}
