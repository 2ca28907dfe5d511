package org.sitegen.site.failure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.FailureStatus;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Link;
import org.sitegen.site.Page;
import org.sitegen.site.index.Newest;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;

/** What went wrong: the list, each failure, and the report of each year. */
public final class FailureSection implements Section {

    private static final int RECENT = 40;

    /** More dots than these would lie upon each other, in a picture that nobody could load. */
    private static final int DOTS = 100;

    @Override
    public List<Page> pages(SiteIndex index) {
        List<Failure> failures = index.newsletter().all(Failure.TYPE);
        Map<Integer, List<Failure>> years = byYear(failures);
        List<Link> reports = years.keySet().stream().map(FailureSection::report).toList();
        List<Page> pages = new ArrayList<>();
        pages.add(list(index, failures, reports));
        FailurePageBuilder maker = new FailurePageBuilder(index);
        failures.forEach(failure -> pages.add(maker.page(failure)));
        FailureYearPageBuilder reporter = new FailureYearPageBuilder(index, reports);
        years.forEach((year, ofYear) -> pages.add(reporter.page(year, ofYear)));
        return pages;
    }

    private static Map<Integer, List<Failure>> byYear(List<Failure> failures) {
        Map<Integer, List<Failure>> years = new TreeMap<>(Comparator.reverseOrder());
        for (Failure failure : failures) {
            years.computeIfAbsent(failure.envelope().month().getYear(), any -> new ArrayList<>())
                    .add(failure);
        }
        return years;
    }

    private static Link report(int year) {
        return new Link(Integer.toString(year), new Address("failures/" + year + "/"));
    }

    private static FailureIndexPage list(
            SiteIndex index, List<Failure> failures, List<Link> reports) {
        List<Failure> open = failures.stream().filter(failure -> !isClosed(failure)).toList();
        List<Failure> closed = failures.stream().filter(FailureSection::isClosed).toList();
        return new FailureIndexPage(
                Newest.allOf(open, index::card),
                Newest.allOf(closed, index::card).stream().limit(RECENT).toList(),
                reports,
                index.charts().restoreTimes("failures", latest(failures), index.zone()));
    }

    private static List<Failure> latest(List<Failure> failures) {
        return failures.subList(Math.max(0, failures.size() - DOTS), failures.size());
    }

    private static boolean isClosed(Failure failure) {
        return failure.status() == FailureStatus.CLOSED;
    }
}
