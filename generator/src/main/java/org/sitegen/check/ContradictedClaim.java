package org.sitegen.check;

import java.util.List;
import org.sitegen.finding.Severity;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;
import org.sitegen.newsletter.entry.Entry;

/** An edition says that there was no failure or no win, and yet has one. */
final class ContradictedClaim implements Check {

    @Override
    public String name() {
        return "contradicted-claim";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Edition edition : subject.editions()) {
            check(edition, "failures", subject.failuresIn(edition.month()), reporter);
            check(edition, "wins", subject.winsIn(edition.month()), reporter);
        }
    }

    private static void check(
            Edition edition, String kind, List<? extends Entry> entries, Reporter reporter) {
        if (edition.nothingToReport().containsKey(kind) && !entries.isEmpty()) {
            reporter.tell(
                    edition,
                    reporter.at(edition, EditionFields.NOTHING_TO_REPORT),
                    "the edition says that there were no "
                            + kind
                            + ", but \""
                            + entries.get(0).id()
                            + "\" belongs to \""
                            + edition.month()
                            + "\"",
                    "Take the claim out, and say in the letter that it was wrong if it has been"
                            + " published.");
        }
    }
}
