package org.sitegen.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.register.Capability;
import org.sitegen.newsletter.value.Address;

/**
 * The list of all goals, and what the organisation must be able to do to reach them.
 *
 * @param lines every goal
 * @param capabilities what the organisation must be able to do
 */
public record GoalsPage(List<ListedLine> lines, List<CapabilityLine> capabilities) implements Page {

    static final Address ADDRESS = new Address("goals/");

    public GoalsPage {
        lines = List.copyOf(lines);
        capabilities = List.copyOf(capabilities);
    }

    /**
     * Something that the organisation must be able to do, and how well IT serves it.
     *
     * @param capability what the register says
     * @param owner the unit it belongs to
     * @param agreedWith the units that agreed
     * @param wins wins that helped, newest first
     * @param failures failures that harmed it, newest first
     */
    public record CapabilityLine(
            Capability capability,
            @Nullable Link owner,
            List<Link> agreedWith,
            List<Link> wins,
            List<Link> failures) {}

    @Override
    public Address address() {
        return ADDRESS;
    }

    @Override
    public String template() {
        return "goals";
    }
}
