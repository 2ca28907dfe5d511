package org.sitegen.check.edition;

import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;

/** Two editions in a row declare that nothing went wrong. */
final class SecondQuietMonth implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        boolean quietBefore = false;
        for (Edition edition : input.editions()) {
            boolean quiet = isQuiet(edition, input);
            if (quiet && quietBefore) {
                report(edition, reporter);
            }
            quietBefore = quiet;
        }
    }

    private static void report(Edition edition, Reporter reporter) {
        reporter.report(
                edition,
                EditionFields.NOTHING_TO_REPORT,
                "\"" + edition.month() + "\" is another edition in a row without a failure",
                "Readers rarely believe that. Name a near-miss, or the thing you are least happy"
                        + " with.");
    }

    private static boolean isQuiet(Edition edition, CheckInput input) {
        return edition.nothingToReport().containsKey("failures")
                && input.failuresIn(edition.month()).isEmpty();
    }
}
