package org.sitegen.output;

import java.util.Comparator;
import java.util.List;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.site.BenchmarkPage;
import org.sitegen.site.EditionPage;
import org.sitegen.site.FailurePage;
import org.sitegen.site.FeedItem;
import org.sitegen.site.WinPage;
import org.sitegen.text.Kebab;

/**
 * An entry of the newsletter as feeds carry it.
 *
 * @param address its page
 * @param key what tells it from the other things that page will ever carry; empty if there are none
 * @param title what it is called
 * @param summary the same in a few plain words; empty if there are none
 * @param days when it was published and updated
 * @param categories words to sort it by
 * @param item makes what is shown of it in the feed that stands at an address
 */
record FeedEntry(
        Address address,
        String key,
        String title,
        String summary,
        Days days,
        List<String> categories,
        Item item) {

    /** What came last stands first. */
    static final Comparator<FeedEntry> NEWEST_FIRST =
            Comparator.comparing((FeedEntry entry) -> entry.days().updated())
                    .thenComparing(entry -> entry.days().published())
                    .reversed()
                    .thenComparing(FeedEntry::address);

    /** Makes the item of an entry for the feed that stands at an address. */
    @FunctionalInterface
    interface Item {
        FeedItem in(Address feed);
    }

    static FeedEntry of(EditionPage page) {
        return new FeedEntry(
                page.address(),
                "",
                page.headline(),
                "",
                Days.on(page.publishedOn()),
                List.of("edition"),
                feed -> new FeedItem(feed, "feed-edition", page, null, null, null));
    }

    static FeedEntry of(FailurePage page, Publication publication) {
        Newsletter newsletter = publication.newsletter();
        return new FeedEntry(
                page.address(),
                "",
                page.card().title(),
                page.card().summary(),
                Days.of(page.failure(), newsletter, publication.today()),
                List.of("failure", Kebab.of(page.card().severity())),
                feed -> new FeedItem(feed, "feed-failure", null, page, null, null));
    }

    static FeedEntry of(WinPage page, Publication publication) {
        return new FeedEntry(
                page.address(),
                "",
                page.card().title(),
                page.card().summary(),
                Days.of(page.win(), publication.today()),
                List.of("win"),
                feed -> new FeedItem(feed, "feed-win", null, null, page, null));
    }

    /** The newest figure of a benchmark: with each period a new entry, which keeps its id. */
    static FeedEntry of(BenchmarkPage page, FigurePeriod period, Publication publication) {
        return new FeedEntry(
                page.address(),
                period.toString(),
                publication
                        .words()
                        .text("feed.benchmark.title", page.card().title(), period.toString()),
                page.card().question(),
                Days.of(period, publication.today()),
                List.of("benchmark"),
                feed -> new FeedItem(feed, "feed-benchmark", null, null, null, page));
    }
}
