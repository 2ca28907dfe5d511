package org.sitegen.check.edition;

import java.util.stream.Collectors;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.finding.Location;
import org.sitegen.finding.Severity;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;
import org.sitegen.newsletter.edition.NothingToReport;
import org.sitegen.newsletter.entry.Absence;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.schema.OwnIds;
import org.sitegen.text.Counted;

/** An edition has no failure and does not say where somebody looked for one. */
final class OnlyGoodNews implements Check {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckInput input, Reporter reporter) {
        EntryTypes.ALL.stream()
                .filter(type -> type.absence() == Absence.EXPLAINED)
                .filter(type -> !input.hasUnread(type.name()))
                .forEach(type -> check(type, input, reporter));
    }

    private static void check(EntryType<?> bad, CheckInput input, Reporter reporter) {
        for (Edition edition : input.editions()) {
            boolean none = input.in(edition, bad).isEmpty() && input.countedIn(edition, bad) == 0;
            if (none && !edition.claimsNo(bad)) {
                report(edition, bad, input, reporter);
            }
        }
    }

    /** How much there is of what nobody has to ask for. */
    private static String good(Edition edition, CheckInput input) {
        return EntryTypes.ALL.stream()
                .filter(type -> type.absence() == Absence.CLAIMED)
                .map(type -> Counted.of(input.in(edition, type).size(), type.name(), type.folder()))
                .collect(Collectors.joining(", "));
    }

    private static void report(
            Edition edition, EntryType<?> bad, CheckInput input, Reporter reporter) {
        reporter.report(
                edition,
                EditionFields.NOTHING_TO_REPORT,
                "edition \"%s\" has %s and no %s"
                        .formatted(edition.month(), good(edition, input), bad.name()),
                claim(edition, bad, input, reporter)
                        .after(
                                "Add what went wrong, or say what was checked and who checked it. "));
    }

    private static Advice claim(
            Edition edition, EntryType<?> bad, CheckInput input, Reporter reporter) {
        Location at = reporter.at(edition, EditionFields.NOTHING_TO_REPORT);
        String name = EditionFields.NOTHING_TO_REPORT.name();
        return edition.nothingToReport().isEmpty()
                ? reporter.field(edition, input, own -> name + ": {" + claimed(bad, own) + '}')
                : reporter.fieldAt(at, input, own -> claimed(bad, own))
                        .after("Add to " + name + ": ");
    }

    private static String claimed(EntryType<?> bad, OwnIds own) {
        return bad.folder() + ": " + NothingToReport.TYPE.example(own);
    }
}
