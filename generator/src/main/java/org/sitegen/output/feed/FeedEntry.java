package org.sitegen.output.feed;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.output.format.Publication;
import org.sitegen.site.plan.Site;

/**
 * An entry of the newsletter as feeds carry it.
 *
 * @param address its page
 * @param key what tells it from the other things that page will ever carry; empty if there are none
 * @param title what it is called
 * @param summary the same in a few plain words; empty if there are none
 * @param days when it was published and updated
 * @param categories words to sort it by
 * @param home the entry and its page
 */
record FeedEntry(
        Address address,
        String key,
        String title,
        String summary,
        EntryDates days,
        List<String> categories,
        Site.Home home) {

    /** What came last stands first. */
    static final Comparator<FeedEntry> NEWEST_FIRST =
            Comparator.comparing((FeedEntry entry) -> entry.days().updated())
                    .thenComparing(entry -> entry.days().published())
                    .reversed()
                    .thenComparing(FeedEntry::address);

    /** An entry as its page tells it. */
    static FeedEntry of(Site.Home home, Publication publication) {
        Entry entry = home.entry();
        ZoneId zone = publication.newsletter().settings().zone();
        return new FeedEntry(
                entry.address(),
                "",
                entry.title(),
                entry.envelope().summary(),
                EntryDates.of(entry, zone, publication.today()),
                entry.categories(),
                home);
    }

    /** The newest figure of a benchmark: with each period a new entry, which keeps its id. */
    static FeedEntry of(Site.Home home, FigurePeriod period, Publication publication) {
        Benchmark benchmark = (Benchmark) home.entry();
        return new FeedEntry(
                benchmark.address(),
                period.toString(),
                publication
                        .words()
                        .text("feed.benchmark.title", benchmark.title(), period.toString()),
                benchmark.question(),
                EntryDates.of(period, publication.today()),
                benchmark.categories(),
                home);
    }
}
