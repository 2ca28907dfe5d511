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
 * @param homes the page of each entry that has one, in the order of the entries
 */
public record Site(SiteView view, List<Page> pages, List<Home> homes) {

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
    public record Home(Entry entry, Page page) {}

    /**
     * A site of pages for entries.
     *
     * @throws IllegalStateException if no section makes the page of an entry, or the list on which
     *     it stands
     */
    static Site of(SiteView view, List<Page> pages, List<Entry> entries) {
        Map<Address, Page> byAddress = new HashMap<>();
        pages.forEach(page -> byAddress.put(page.address(), page));
        List<Home> homes =
                entries.stream()
                        .filter(Entry::hasPage)
                        .map(entry -> new Home(entry, pageOf(entry, byAddress)))
                        .toList();
        return new Site(view, pages, homes);
    }

    private static Page pageOf(Entry entry, Map<Address, Page> byAddress) {
        Address list = entry.type().list();
        if (!byAddress.containsKey(list)) {
            throw new IllegalStateException(
                    "No section makes the list of '" + entry.type().name() + "' at " + list);
        }
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
    public Map<String, Class<?>> records() {
        Map<String, Class<?>> records = new TreeMap<>();
        pages.forEach(page -> records.putIfAbsent(page.template(), page.getClass()));
        homes.forEach(
                home ->
                        records.put(
                                FeedItem.template(home.entry().type()), home.page().getClass()));
        return records;
    }
}
