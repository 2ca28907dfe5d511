package org.sitegen.check;

import org.sitegen.finding.Severity;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;

/** Two editions in a row declare that nothing went wrong. */
final class SecondQuietMonth implements Check {

    @Override
    public String name() {
        return "second-quiet-month";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Reporter reporter) {
        boolean quietBefore = false;
        for (Edition edition : subject.editions()) {
            boolean quiet = isQuiet(edition, subject);
            if (quiet && quietBefore) {
                reporter.tell(
                        edition,
                        reporter.at(edition, EditionFields.NOTHING_TO_REPORT),
                        "\"" + edition.month() + "\" is another edition in a row without a failure",
                        "Readers rarely believe that. Name a near-miss, or the thing you are least"
                                + " happy with.");
            }
            quietBefore = quiet;
        }
    }

    private static boolean isQuiet(Edition edition, Subject subject) {
        return edition.nothingToReport().containsKey("failures")
                && subject.failuresIn(edition.month()).isEmpty();
    }
}
