package org.sitegen.check.edition;

import java.util.List;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.text.Counted;

/** An edition says that there was no failure or no win, and yet has one. */
final class ContradictedClaim implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Edition edition : input.editions()) {
            EntryTypes.ALL.stream()
                    .filter(type -> edition.claimsNo(type))
                    .forEach(type -> check(edition, type, input, reporter));
        }
    }

    private static void check(
            Edition edition, EntryType<?> type, CheckInput input, Reporter reporter) {
        String claim = "the edition says that there were no " + type.folder() + ", but ";
        List<? extends Entry> entries = input.in(edition, type);
        if (!entries.isEmpty()) {
            String first = "\"%s\" belongs to \"%s\"";
            String message = claim + first.formatted(entries.get(0).id(), edition.month());
            report(edition, message, reporter);
        }
        int incidents = input.countedIn(edition, type);
        if (incidents > 0) {
            String counted = Counted.of(incidents, "small incident", "small incidents");
            report(edition, claim + "counts " + counted, reporter);
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
