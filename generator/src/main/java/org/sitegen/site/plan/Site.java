package org.sitegen.site.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Page;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.index.SiteIndex;

/**
 * All pages of a site, each planned and not made yet.
 *
 * @param index what they are made of
 * @param view what every page shows
 * @param pages the pages; those that share what they are made of stand together
 * @param homes the page of each entry that has one, in the order of the entries
 */
public record Site(SiteIndex index, SiteView view, List<PlannedPage<?>> pages, List<Home> homes) {

    public Site {
        pages = List.copyOf(pages);
        homes = List.copyOf(homes);
    }

    /**
     * The page that is the home of an entry.
     *
     * @param entry the entry
     * @param page its page
     */
    public record Home(Entry entry, PlannedPage<?> page) {

        /** What is shown of it in the feed that stands at an address. */
        public FeedItem in(Address feed) {
            return new FeedItem(feed, FeedItem.template(entry.type()), page.make());
        }
    }

    /**
     * Something that templates show.
     *
     * @param template the template
     * @param type the record that it is shown
     */
    public record Document(String template, Class<? extends Page> type) {}

    /**
     * A site of pages for the entries of a newsletter.
     *
     * @throws IllegalStateException if no section plans the page of an entry, or the list on which
     *     it stands
     */
    static Site of(SiteIndex index, SiteView view, List<PlannedPage<?>> pages) {
        Map<Address, PlannedPage<?>> byAddress = new HashMap<>();
        pages.forEach(page -> byAddress.put(page.address(), page));
        List<Home> homes =
                index.newsletter().entries().stream()
                        .filter(Entry::hasPage)
                        .map(entry -> new Home(entry, pageOf(entry, byAddress)))
                        .toList();
        return new Site(index, view, pages, homes);
    }

    private static PlannedPage<?> pageOf(Entry entry, Map<Address, PlannedPage<?>> byAddress) {
        Address list = entry.type().list();
        if (!byAddress.containsKey(list)) {
            throw new IllegalStateException(
                    "No section makes the list of '" + entry.type().name() + "' at " + list);
        }
        PlannedPage<?> page = byAddress.get(entry.address());
        if (page == null) {
            throw new IllegalStateException(
                    "No section makes a page for '"
                            + entry.reference()
                            + "' at "
                            + entry.address());
        }
        return page;
    }

    /** Every sort of document, each once: the pages, and the entries as they stand in feeds. */
    public List<Document> documents() {
        return Stream.concat(
                        pages.stream().map(page -> new Document(page.template(), page.type())),
                        homes.stream().map(Site::inFeeds))
                .distinct()
                .toList();
    }

    private static Document inFeeds(Home home) {
        return new Document(FeedItem.template(home.entry().type()), home.page().type());
    }

    /** The record that each template shows. */
    public Map<String, Class<?>> records() {
        Map<String, Class<?>> records = new TreeMap<>();
        documents().forEach(document -> records.putIfAbsent(document.template(), document.type()));
        return records;
    }
}
