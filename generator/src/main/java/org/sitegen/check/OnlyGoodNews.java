package org.sitegen.check;

import org.sitegen.finding.Severity;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;

/** An edition has no failure and does not say where somebody looked for one. */
final class OnlyGoodNews implements Check {

    @Override
    public String name() {
        return "only-good-news";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Subject subject, Reporter reporter) {
        if (subject.hasUnread("failure")) {
            return;
        }
        for (Edition edition : subject.editions()) {
            boolean claimed = edition.nothingToReport().containsKey("failures");
            if (!claimed && subject.failuresIn(edition.month()).isEmpty()) {
                tell(edition, subject.winsIn(edition.month()).size(), reporter);
            }
        }
    }

    private static void tell(Edition edition, int wins, Reporter reporter) {
        reporter.tell(
                edition,
                reporter.at(edition, EditionFields.NOTHING_TO_REPORT),
                "edition \""
                        + edition.month()
                        + "\" has "
                        + wins
                        + (wins == 1 ? " win" : " wins")
                        + " and no failure",
                "Add what went wrong, or write under nothing_to_report: failures: what was checked"
                        + " and who checked it.");
    }
}
