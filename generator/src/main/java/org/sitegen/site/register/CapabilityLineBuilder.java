package org.sitegen.site.register;

import java.util.List;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.register.Capability;
import org.sitegen.site.Link;
import org.sitegen.site.card.RegisterNames;
import org.sitegen.site.index.NewestFirst;
import org.sitegen.site.index.TopicEntries;

/**
 * Makes the line of what the organisation must be able to do.
 *
 * @param names what things are called
 */
record CapabilityLineBuilder(RegisterNames names) {

    GoalIndexPage.CapabilityLine line(Capability capability, TopicEntries about) {
        return new GoalIndexPage.CapabilityLine(
                capability,
                names.unit(capability.ownerUnit()),
                names.units(capability.agreedWith()),
                links(about.wins()),
                links(about.failures()),
                about.others());
    }

    private static <E extends Entry> List<Link> links(List<E> entries) {
        return NewestFirst.of(
                entries, entry -> new Link(entry.envelope().title(), entry.address()));
    }
}
