package org.sitegen.check.edition;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.Severity;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;

/** There is a month between two editions that has none. */
final class SkippedMonth implements Check {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckInput input, Reporter reporter) {
        @Nullable Edition before = null;
        for (Edition edition : input.months().values()) {
            if (before != null) {
                List<String> missing = missing(before.month(), edition.month(), input);
                if (!missing.isEmpty()) {
                    report(edition, missing, reporter);
                }
            }
            before = edition;
        }
    }

    private static List<String> missing(YearMonth before, YearMonth after, CheckInput input) {
        return Stream.iterate(
                        before.plusMonths(1), month -> month.isBefore(after), m -> m.plusMonths(1))
                .map(YearMonth::toString)
                .filter(month -> !input.isUnread("edition", month))
                .toList();
    }

    private static void report(Edition edition, List<String> missing, Reporter reporter) {
        String first = missing.get(0);
        String last = missing.get(missing.size() - 1);
        String others = first.equals(last) ? "" : " to \"" + last + "\"";
        reporter.report(
                edition,
                reporter.at(edition),
                "before this edition there is none for \"" + first + "\"" + others,
                instead(first, reporter.at(edition).file().path()));
    }

    /** A file of nothing but the reason. */
    private static Advice instead(String month, String beside) {
        String name = month + ".md";
        String field = EditionFields.NOT_PUBLISHED_BECAUSE.example();
        String path = beside.substring(0, beside.lastIndexOf('/') + 1) + name;
        return Advice.of("Publish a short one, or write editions/" + name + " with nothing but ")
                .showAs(Remedy.end(path, "---\n" + field + "\n---"), field)
                .say(" between two lines \"---\".");
    }
}
