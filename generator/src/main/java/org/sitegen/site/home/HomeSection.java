package org.sitegen.site.home;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.FailureStatus;
import org.sitegen.site.Page;
import org.sitegen.site.card.EditionLine;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.PromiseLine;
import org.sitegen.site.edition.EditionPageBuilder;
import org.sitegen.site.index.Newest;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;

/** The first page. */
public final class HomeSection implements Section {

    private static final int EDITIONS = 6;
    private static final int PROMISES = 5;
    private static final int DAYS_AHEAD = 14;

    @Override
    public List<Page> pages(SiteIndex index) {
        List<Edition> editions = index.archive().all();
        EditionPageBuilder pages = new EditionPageBuilder(index);
        @Nullable Edition latest = editions.isEmpty() ? null : editions.get(editions.size() - 1);
        List<EditionLine> recent =
                Newest.allOf(editions, edition -> pages.line(edition, null)).stream()
                        .skip(1)
                        .limit(EDITIONS)
                        .toList();
        return List.of(
                new HomePage(
                        latest == null ? null : pages.page(latest),
                        ongoing(index),
                        index.today(),
                        pressing(index),
                        recent));
    }

    private static List<FailureCard> ongoing(SiteIndex index) {
        return Newest.allOf(
                index.newsletter().all(Failure.TYPE).stream().filter(HomeSection::goesOn).toList(),
                index::card);
    }

    private static boolean goesOn(Failure failure) {
        return failure.ongoing() || failure.status() == FailureStatus.OPEN;
    }

    private static List<PromiseLine> pressing(SiteIndex index) {
        LocalDate today = index.today();
        return index.promises().pressing(today, today.plusDays(DAYS_AHEAD)).stream()
                .limit(PROMISES)
                .map(promise -> index.promiseLines().line(promise, today))
                .toList();
    }
}
