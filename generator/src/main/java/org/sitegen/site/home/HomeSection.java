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
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;

/** The first page. */
public final class HomeSection implements Section {

    private static final int EDITIONS = 6;
    private static final int PROMISES = 5;
    private static final int DAYS_AHEAD = 14;

    @Override
    public List<Page> pages(SiteIndex material) {
        List<Edition> editions = material.archive().all();
        EditionPageBuilder pages = new EditionPageBuilder(material);
        @Nullable Edition latest = editions.isEmpty() ? null : editions.get(editions.size() - 1);
        List<EditionLine> recent =
                SiteIndex.newestFirst(editions, edition -> pages.line(edition, null)).stream()
                        .skip(1)
                        .limit(EDITIONS)
                        .toList();
        return List.of(
                new HomePage(
                        latest == null ? null : pages.page(latest),
                        ongoing(material),
                        material.today(),
                        pressing(material),
                        recent));
    }

    private static List<FailureCard> ongoing(SiteIndex material) {
        return SiteIndex.newestFirst(
                material.newsletter().all(Failure.TYPE).stream()
                        .filter(HomeSection::goesOn)
                        .toList(),
                material::card);
    }

    private static boolean goesOn(Failure failure) {
        return failure.ongoing() || failure.status() == FailureStatus.OPEN;
    }

    private static List<PromiseLine> pressing(SiteIndex material) {
        LocalDate today = material.today();
        return material.promises().pressing(today, today.plusDays(DAYS_AHEAD)).stream()
                .limit(PROMISES)
                .map(promise -> material.promiseLines().line(promise, today))
                .toList();
    }
}
