package org.sitegen.site;

import java.util.List;
import org.sitegen.newsletter.value.Address;

/**
 * Everything that concerns one business unit.
 *
 * @param address where the page stands
 * @param name what the unit is called
 * @param services the services it uses
 * @param failures failures that hit it, the newest first and no more than a reader looks through
 * @param failureCount how many there are
 * @param promises what IT has promised after those, late ones first
 * @param wins wins for it, the newest first and no more than a reader looks through
 * @param winCount how many there are
 * @param benchmarks figures about it
 * @param goals goals that belong to it
 */
public record UnitPage(
        Address address,
        String name,
        List<Link> services,
        List<FailureCard> failures,
        int failureCount,
        List<PromiseLine> promises,
        List<WinCard> wins,
        int winCount,
        List<BenchmarkCard> benchmarks,
        List<Link> goals)
        implements Page {

    @Override
    public String template() {
        return "unit";
    }
}
