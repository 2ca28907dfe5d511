package org.sitegen.site;

import java.util.List;
import org.sitegen.newsletter.Address;

/**
 * Everything that concerns one business unit.
 *
 * @param address where the page stands
 * @param name what the unit is called
 * @param services the services it uses
 * @param failures failures that hit it, newest first
 * @param promises what IT has promised after those, late ones first
 * @param wins wins for it, newest first
 * @param benchmarks figures about it
 * @param goals goals that belong to it
 */
public record UnitPage(
        Address address,
        String name,
        List<Link> services,
        List<FailureCard> failures,
        List<PromiseLine> promises,
        List<WinCard> wins,
        List<BenchmarkCard> benchmarks,
        List<Link> goals)
        implements Page {

    @Override
    public String template() {
        return "unit";
    }
}
