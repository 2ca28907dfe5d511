package org.sitegen.site.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.register.Capability;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Link;
import org.sitegen.site.Page;
import org.sitegen.site.card.EntryGroup;
import org.sitegen.site.card.RegisterNames;

/**
 * The list of all goals, and what the organisation must be able to do to reach them.
 *
 * @param lines every goal
 * @param capabilities what the organisation must be able to do
 */
public record GoalIndexPage(List<ListedLine> lines, List<CapabilityLine> capabilities)
        implements Page {

    public GoalIndexPage {
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
     * @param others what concerns it of other types, type by type
     */
    public record CapabilityLine(
            Capability capability,
            @Nullable Link owner,
            List<Link> agreedWith,
            List<Link> wins,
            List<Link> failures,
            List<EntryGroup> others) {}

    @Override
    public Address address() {
        return RegisterNames.GOALS;
    }

    @Override
    public String template() {
        return "goals";
    }
}
