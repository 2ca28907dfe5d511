package org.sitegen.output.feed;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.output.format.Publication;
import org.sitegen.site.plan.Site;

/**
 * An entry of the newsletter as feeds carry it.
 *
 * @param home the entry and its page
 * @param key what tells it from the other things that page will ever carry; empty if there are none
 * @param title what it is called
 * @param days when it was published and updated
 */
record FeedEntry(Site.Home home, String key, String title, EntryDates days) {

    /** What came last stands first. */
    private static final Comparator<FeedEntry> NEWEST_FIRST =
            Comparator.comparing((FeedEntry one) -> one.days().updated())
                    .thenComparing(one -> one.days().published())
                    .reversed()
                    .thenComparing(one -> one.entry().address());

    /** All that feeds can carry, newest first. */
    static List<FeedEntry> all(Publication publication) {
        return publication.site().homes().stream()
                .map(home -> of(home, publication))
                .filter(Objects::nonNull)
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static @Nullable FeedEntry of(Site.Home home, Publication publication) {
        EntryDates days = EntryDates.of(home.entry(), publication);
        FigurePeriod newest = publication.site().index().newestPeriod(home.entry());
        if (days == null) {
            return null;
        }
        return newest == null
                ? new FeedEntry(home, "", home.entry().title(), days)
                : ofFigure(home, newest, days, publication);
    }

    /** The newest figure: with each period a new entry, which keeps its id. */
    private static FeedEntry ofFigure(
            Site.Home home, FigurePeriod period, EntryDates days, Publication publication) {
        Entry entry = home.entry();
        String word = "feed." + entry.type().name() + ".title";
        String when = publication.words().period(period);
        return new FeedEntry(
                home, period.toString(), publication.words().text(word, entry.title(), when), days);
    }

    /** What it tells of. */
    Entry entry() {
        return home.entry();
    }
}
