package org.sitegen.site.promise;

import java.util.List;
import org.sitegen.newsletter.promise.PromiseCount;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Page;
import org.sitegen.site.card.PromiseLine;

/**
 * Every promise IT has made, and what became of it.
 *
 * @param late those that are late, longest first
 * @param open those that are still to be kept and not late, next first
 * @param kept the newest of those kept
 * @param dropped the newest of those dropped, with the reason
 * @param count what became of all of them, in numbers
 */
public record PromiseIndexPage(
        List<PromiseLine> late,
        List<PromiseLine> open,
        List<PromiseLine> kept,
        List<PromiseLine> dropped,
        PromiseCount count)
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
