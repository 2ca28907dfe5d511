package org.sitegen.site.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.FailureStatus;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.PageInputs;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.edition.EditionPageBuilder;
import org.sitegen.site.index.NewestFirst;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;

/** The first page. */
public final class HomeSection implements Section {

    private static final int EDITIONS = 6;
    private static final int PROMISES = 5;
    private static final int DAYS_AHEAD = 14;

    @Override
    public List<PlannedPage<?>> pages(SiteIndex index) {
        Edition latest = index.archive().latest();
        List<Edition> recent = recent(index.archive().all());
        List<Failure> ongoing = ongoing(index);
        List<Promise> all = pressing(index);
        List<Promise> pressing = all.size() == PROMISES + 1 ? all : first(all);
        EditionPageBuilder editions = new EditionPageBuilder(index);
        PageInputs inputs = latest == null ? new PageInputs() : editions.inputs(latest);
        return List.of(
                new PlannedPage<>(
                        Address.HOME,
                        "home",
                        HomePage.class,
                        inputs.entries(recent).entries(ongoing).promises(all).all(),
                        () ->
                                new HomePage(
                                        latest == null ? null : editions.page(latest),
                                        overdue(index),
                                        latest == null ? List.of() : failures(index, latest),
                                        latest == null
                                                ? List.of()
                                                : index.others().since(latest.month()),
                                        NewestFirst.allOf(ongoing, index::card),
                                        index.today(),
                                        index.promiseLines().lines(pressing, index.today()),
                                        all.size() - pressing.size(),
                                        NewestFirst.allOf(
                                                recent, edition -> editions.line(edition, null)))));
    }

    /** Those before the latest. */
    private static List<Edition> recent(List<Edition> editions) {
        int end = Math.max(0, editions.size() - 1);
        return editions.subList(Math.max(0, end - EDITIONS), end);
    }

    /** A month that was skipped promises no edition. */
    private static @Nullable LocalDate overdue(SiteIndex index) {
        Edition newest =
                index.newsletter().all(Edition.TYPE).stream()
                        .max(Comparator.comparing(Edition::month))
                        .filter(edition -> !edition.isSkipped())
                        .orElse(null);
        return newest == null || !newest.nextEditionOn().isBefore(index.today())
                ? null
                : newest.nextEditionOn();
    }

    /** Those of the edition, the worst first, as they stand today. */
    private static List<FailureCard> failures(SiteIndex index, Edition latest) {
        return index.failuresIn(latest.month()).stream()
                .sorted(Comparator.comparing(Failure::severity))
                .map(index::card)
                .toList();
    }

    private static List<Failure> ongoing(SiteIndex index) {
        return index.newsletter().all(Failure.TYPE).stream().filter(HomeSection::goesOn).toList();
    }

    private static boolean goesOn(Failure failure) {
        return failure.ongoing() || failure.status() == FailureStatus.OPEN;
    }

    /** Those that readers have waited for longest come first, however often they were moved. */
    private static List<Promise> pressing(SiteIndex index) {
        LocalDate today = index.today();
        return index.promises().pressing(today, today.plusDays(DAYS_AHEAD)).stream()
                .sorted(Comparator.comparing(Promise::promised))
                .toList();
    }

    private static List<Promise> first(List<Promise> all) {
        return all.subList(0, Math.min(PROMISES, all.size()));
    }
}
