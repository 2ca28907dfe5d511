package org.sitegen.theme;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sitegen.finding.Finding;
import org.sitegen.finding.file.Findings;
import org.sitegen.newsletter.value.Address;

/**
 * The mistakes of templates that show while pages are rendered: each is told once, with the first
 * page that has it, whichever thread came across it first.
 */
final class RenderMistakes {

    private final Map<Finding, AffectedPages> pages = new ConcurrentHashMap<>();

    void add(Finding finding, Address page) {
        pages.merge(finding, new AffectedPages(page, 1), AffectedPages::and);
    }

    void report(Findings findings) {
        pages.forEach((finding, seen) -> findings.add(withPages(finding, seen)));
    }

    private static Finding withPages(Finding finding, AffectedPages seen) {
        String more = seen.count() == 1 ? "" : " and " + (seen.count() - 1) + " more";
        return new Finding(
                finding.severity(),
                finding.check(),
                finding.location(),
                finding.message() + " (page " + seen.first() + more + ")",
                finding.advice());
    }

    /** The pages that have a mistake. */
    private record AffectedPages(Address first, int count) {

        AffectedPages and(AffectedPages other) {
            Address least = first.compareTo(other.first) <= 0 ? first : other.first;
            return new AffectedPages(least, count + other.count);
        }
    }
}
