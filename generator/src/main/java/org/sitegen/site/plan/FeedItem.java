package org.sitegen.site.plan;

import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Page;

/**
 * An entry's page as it stands in a feed.
 *
 * @param address the feed, from which links lead on
 * @param template {@code feed-failure} and so on
 * @param shown the page
 */
public record FeedItem(Address address, String template, Page shown) implements Page {

    /** The template that shows entries of a type in feeds. */
    public static String template(EntryType<?> type) {
        return "feed-" + type.name();
    }
}
