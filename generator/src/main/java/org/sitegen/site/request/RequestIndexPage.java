package org.sitegen.site.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.request.Resolution;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Link;
import org.sitegen.site.Page;

/**
 * The queue of requests, or those that ended in a year.
 *
 * @param address where the page stands
 * @param year the year; null for the queue, which has the newest of those that ended
 * @param waiting what is not answered, by class and age; empty for a year
 * @param answered what waits for a decision of those who asked, the oldest first
 * @param underway what is agreed and not delivered, by class and age
 * @param charts the queue in pictures; null for a year
 * @param ended what was delivered, put off, declined or withdrawn, the newest first
 * @param endedCount how many ended in all
 * @param decisions how often each was decided, in all
 * @param years the years, newest first; empty while the queue holds all that ended
 * @param rule where it stands how the order is chosen; null if that is not said
 */
public record RequestIndexPage(
        Address address,
        @Nullable Integer year,
        List<RequestCard> waiting,
        List<RequestCard> answered,
        List<RequestCard> underway,
        @Nullable RequestCharts charts,
        List<RequestCard> ended,
        int endedCount,
        List<Decided> decisions,
        List<Link> years,
        @Nullable Address rule)
        implements Page {

    /**
     * How often something was decided.
     *
     * @param resolution what
     * @param count how often
     */
    public record Decided(Resolution resolution, int count) {}

    @Override
    public String template() {
        return "requests";
    }
}
