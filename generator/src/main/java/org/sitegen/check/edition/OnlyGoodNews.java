package org.sitegen.check.edition;

import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.finding.Severity;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;
import org.sitegen.text.Counted;

/** An edition has no failure and does not say where somebody looked for one. */
final class OnlyGoodNews implements Check {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckInput input, Reporter reporter) {
        if (input.hasUnread("failure")) {
            return;
        }
        for (Edition edition : input.editions()) {
            boolean claimed = edition.nothingToReport().containsKey("failures");
            boolean none =
                    input.failuresIn(edition.month()).isEmpty()
                            && input.incidentsOf(edition).isEmpty();
            if (!claimed && none) {
                report(edition, input.winsIn(edition.month()).size(), reporter);
            }
        }
    }

    private static void report(Edition edition, int wins, Reporter reporter) {
        reporter.report(
                edition,
                EditionFields.NOTHING_TO_REPORT,
                "edition \"%s\" has %s and no failure"
                        .formatted(edition.month(), Counted.of(wins, "win", "wins")),
                "Add what went wrong, or write under nothing_to_report: failures: what was checked"
                        + " and who checked it.");
    }
}
