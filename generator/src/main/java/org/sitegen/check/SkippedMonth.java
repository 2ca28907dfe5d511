package org.sitegen.check;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Severity;
import org.sitegen.newsletter.edition.Edition;

/** There is a month between two editions that has none. */
final class SkippedMonth implements Check {

    @Override
    public String name() {
        return "skipped-month";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Subject subject, Reporter reporter) {
        @Nullable Edition before = null;
        for (Edition edition : subject.months().values()) {
            if (before != null) {
                List<String> missing = missing(before.month(), edition.month(), subject);
                if (!missing.isEmpty()) {
                    tell(edition, missing, reporter);
                }
            }
            before = edition;
        }
    }

    private static List<String> missing(YearMonth before, YearMonth after, Subject subject) {
        return Stream.iterate(
                        before.plusMonths(1), month -> month.isBefore(after), m -> m.plusMonths(1))
                .map(YearMonth::toString)
                .filter(month -> !subject.isUnread("edition", month))
                .toList();
    }

    private static void tell(Edition edition, List<String> missing, Reporter reporter) {
        String first = missing.get(0);
        String last = missing.get(missing.size() - 1);
        String others = first.equals(last) ? "" : " to \"" + last + "\"";
        reporter.tell(
                edition,
                reporter.at(edition),
                "before this edition there is none for \"" + first + "\"" + others,
                "Publish a short one, or write editions/"
                        + first
                        + ".md with nothing but not_published_because and the reason.");
    }
}
