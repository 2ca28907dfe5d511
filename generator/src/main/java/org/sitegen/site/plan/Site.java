package org.sitegen.site.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Page;

/**
 * All pages of a site, each a value that holds all it shows.
 *
 * @param view what every page shows
 * @param pages the pages, by address
 */
public record Site(SiteView view, List<Page> pages) {

    public Site {
        pages = List.copyOf(pages);
    }

    /**
     * The page that is the home of an entry.
     *
     * @param entry the entry
     * @param page its page
     */
    public record Home(Entry entry, Page page) {}

    /**
     * The page of each entry that has one, in the order of the entries.
     *
     * @throws IllegalStateException if no section makes the page of an entry
     */
    public List<Home> homes(List<Entry> entries) {
        Map<Address, Page> byAddress = new HashMap<>();
        pages.forEach(page -> byAddress.put(page.address(), page));
        return entries.stream()
                .filter(Entry::hasPage)
                .map(entry -> new Home(entry, pageAt(entry, byAddress)))
                .toList();
    }

    private static Page pageAt(Entry entry, Map<Address, Page> byAddress) {
        Page page = byAddress.get(entry.address());
        if (page == null) {
            throw new IllegalStateException(
                    "No section makes a page for '"
                            + entry.reference()
                            + "' at "
                            + entry.address());
        }
        return page;
    }

    /** The record that each template shows, pages and feeds alike. */
    public Map<String, Class<?>> records(List<Entry> entries) {
        Map<String, Class<?>> records = new TreeMap<>();
        pages.forEach(page -> records.putIfAbsent(page.template(), page.getClass()));
        for (Home home : homes(entries)) {
            records.put(FeedItem.template(home.entry().type()), home.page().getClass());
        }
        return records;
    }
}
