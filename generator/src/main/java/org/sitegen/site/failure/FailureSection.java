package org.sitegen.site.failure;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.FailureStatus;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.PageInputs;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.index.EntryYears;
import org.sitegen.site.index.NewestFirst;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;

/** What went wrong: the list, each failure, and the report of each year. */
public final class FailureSection implements Section {

    private static final int RECENT = 40;

    /** More dots than these would lie upon each other, in a picture that nobody could load. */
    private static final int DOTS = 100;

    private static final Address ADDRESS = new Address("failures/");

    @Override
    public List<PlannedPage<?>> pages(SiteIndex index) {
        List<Failure> failures = index.newsletter().all(Failure.TYPE);
        EntryYears<Failure> years =
                EntryYears.of(ADDRESS, failures).with(index.incidents().years());
        List<PlannedPage<?>> pages = new ArrayList<>();
        pages.add(list(index, failures, years));
        FailurePageBuilder maker = new FailurePageBuilder(index);
        failures.forEach(failure -> pages.add(maker.planned(failure)));
        FailureYearPageBuilder reporter = new FailureYearPageBuilder(index, years);
        years.byYear().keySet().forEach(year -> pages.add(reporter.planned(year)));
        return pages;
    }

    private static PlannedPage<FailureIndexPage> list(
            SiteIndex index, List<Failure> failures, EntryYears<Failure> years) {
        List<Failure> open = failures.stream().filter(failure -> !isClosed(failure)).toList();
        List<Failure> closed =
                latest(RECENT, failures.stream().filter(FailureSection::isClosed).toList());
        List<Failure> dots = latest(DOTS, failures);
        PageInputs inputs =
                PageInputs.of(open)
                        .entries(closed)
                        .entries(dots)
                        .entries(years.firstOfEachYear())
                        .named(index.incidents().yearInputs());
        return new PlannedPage<>(
                ADDRESS,
                "failures",
                FailureIndexPage.class,
                inputs.all(),
                () ->
                        new FailureIndexPage(
                                NewestFirst.allOf(open, index::card),
                                NewestFirst.allOf(closed, index::card),
                                years.links(),
                                index.charts().restoreTimes("failures", dots, index.zone())));
    }

    private static List<Failure> latest(int most, List<Failure> failures) {
        return failures.subList(Math.max(0, failures.size() - most), failures.size());
    }

    private static boolean isClosed(Failure failure) {
        return failure.status() == FailureStatus.CLOSED;
    }
}
