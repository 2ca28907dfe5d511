package org.sitegen.site.promise;

import java.util.List;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Page;
import org.sitegen.site.card.PromiseLine;

/**
 * Every promise IT has made, and what became of it.
 *
 * @param late those that are late, longest first
 * @param open those that are still to be kept, next first
 * @param kept the newest of those kept
 * @param keptCount how many were kept
 * @param dropped the newest of those dropped, with the reason
 * @param droppedCount how many were dropped
 * @param due how many have come due
 * @param onTime how many of those were kept by the date first promised
 */
public record PromiseIndexPage(
        List<PromiseLine> late,
        List<PromiseLine> open,
        List<PromiseLine> kept,
        int keptCount,
        List<PromiseLine> dropped,
        int droppedCount,
        int due,
        int onTime)
        implements Page {

    @Override
    public Address address() {
        return new Address("promises/");
    }

    @Override
    public String template() {
        return "promises";
    }
}
