package org.sitegen.site.card;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.Permalinks;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.register.Capability;
import org.sitegen.newsletter.register.Goal;
import org.sitegen.newsletter.register.Named;
import org.sitegen.newsletter.register.Registers;
import org.sitegen.newsletter.register.Service;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.site.Link;

/**
 * What readers call the things in the registers, and where they lead.
 *
 * @param registers the registers
 */
public record RegisterNames(Registers registers) {

    /** The list of goals, on which capabilities stand too. */
    public static final Address GOALS = new Address("goals/");

    public String role(String id) {
        Named role = registers.roles().find(id);
        return role == null ? id : role.name();
    }

    public @Nullable String roleOrNull(@Nullable String id) {
        return id == null ? null : role(id);
    }

    public @Nullable Link unit(@Nullable String id) {
        Named unit = registers.units().find(id);
        return unit == null ? null : link("unit", unit.id(), unit.name());
    }

    public @Nullable Link service(@Nullable String id) {
        Service service = registers.services().find(id);
        return service == null ? null : link("service", service.id(), service.name());
    }

    public @Nullable Link goal(@Nullable String id) {
        Goal goal = registers.goals().find(id);
        return goal == null ? null : link("goal", goal.id(), goal.aim());
    }

    /** What the organisation must be able to do stands on the page of its goals. */
    public @Nullable Link capability(@Nullable String id) {
        Capability capability = registers.capabilities().find(id);
        return capability == null ? null : new Link(capability.name(), GOALS);
    }

    public List<Link> capabilities(List<String> ids) {
        return ids.stream().map(this::capability).filter(Objects::nonNull).toList();
    }

    /** The units of a list; none where all are meant. */
    public List<Link> units(List<String> ids) {
        return ids.contains(Envelope.ALL_UNITS)
                ? List.of()
                : ids.stream().map(this::unit).filter(Objects::nonNull).toList();
    }

    public List<Link> services(List<String> ids) {
        return ids.stream().map(this::service).filter(Objects::nonNull).toList();
    }

    private static Link link(String kind, String id, String text) {
        return new Link(text, Permalinks.address(new Reference(kind, id)));
    }
}
