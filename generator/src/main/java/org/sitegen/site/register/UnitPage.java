package org.sitegen.site.register;

import java.util.List;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Link;
import org.sitegen.site.Page;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.site.card.EntryGroup;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.PromiseLine;
import org.sitegen.site.card.WinCard;

/**
 * Everything that concerns one business unit.
 *
 * @param address where the page stands
 * @param name what the unit is called
 * @param services the services it uses
 * @param failures failures that hit it, the newest first and no more than a reader looks through
 * @param failureCount how many there are
 * @param incidents which of its services had small incidents
 * @param promises what IT has promised in anything that concerns it, late ones first
 * @param wins wins for it, the newest first and no more than a reader looks through
 * @param winCount how many there are
 * @param others what concerns it of other types, type by type
 * @param benchmarks figures about it
 * @param goals goals that belong to it
 */
public record UnitPage(
        Address address,
        String name,
        List<Link> services,
        List<FailureCard> failures,
        int failureCount,
        List<Link> incidents,
        List<PromiseLine> promises,
        List<WinCard> wins,
        int winCount,
        List<EntryGroup> others,
        List<BenchmarkCard> benchmarks,
        List<Link> goals)
        implements Page {

    @Override
    public String template() {
        return "unit";
    }
}
