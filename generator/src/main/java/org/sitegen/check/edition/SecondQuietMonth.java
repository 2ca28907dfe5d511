package org.sitegen.check.edition;

import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;
import org.sitegen.newsletter.entry.Absence;
import org.sitegen.newsletter.entry.EntryType;

/** Two editions in a row declare that nothing went wrong. */
final class SecondQuietMonth implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        EntryTypes.ALL.stream()
                .filter(type -> type.absence() == Absence.EXPLAINED)
                .forEach(type -> check(type, input, reporter));
    }

    private static void check(EntryType<?> type, CheckInput input, Reporter reporter) {
        int quietMonths = 0;
        for (Edition edition : input.editions()) {
            boolean quiet = edition.claimsNo(type) && input.in(edition, type).isEmpty();
            quietMonths = quiet ? quietMonths + 1 : 0;
            if (quietMonths > 1) {
                report(edition, quietMonths, type, reporter);
            }
        }
    }

    private static void report(
            Edition edition, int quietMonths, EntryType<?> type, Reporter reporter) {
        reporter.report(
                edition,
                EditionFields.NOTHING_TO_REPORT,
                "\"%s\" is the last of %d editions in a row without a %s"
                        .formatted(edition.month(), quietMonths, type.name()),
                "Readers rarely believe that. Name a near-miss, or the thing you are least happy"
                        + " with.");
    }
}
