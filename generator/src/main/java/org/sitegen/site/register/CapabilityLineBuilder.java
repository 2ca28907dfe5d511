package org.sitegen.site.register;

import java.util.List;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.register.Capability;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.win.Win;
import org.sitegen.site.Link;
import org.sitegen.site.card.RegisterNames;
import org.sitegen.site.index.EntriesByTopic;
import org.sitegen.site.index.Newest;
import org.sitegen.site.index.SiteIndex;

/** Makes the lines of what the organisation must be able to do. */
final class CapabilityLineBuilder {

    private final SiteIndex index;
    private final EntriesByTopic<Win> wins;
    private final EntriesByTopic<Failure> failures;

    CapabilityLineBuilder(SiteIndex index) {
        Newsletter newsletter = index.newsletter();
        this.index = index;
        this.wins =
                new EntriesByTopic<>(
                        newsletter.all(Win.TYPE), one -> one.envelope().capabilities());
        this.failures =
                new EntriesByTopic<>(
                        newsletter.all(Failure.TYPE), one -> one.envelope().capabilities());
    }

    List<GoalIndexPage.CapabilityLine> lines() {
        return index.newsletter().registers().capabilities().all().stream()
                .map(this::line)
                .toList();
    }

    private GoalIndexPage.CapabilityLine line(Capability capability) {
        RegisterNames names = index.names();
        return new GoalIndexPage.CapabilityLine(
                capability,
                names.unit(capability.ownerUnit()),
                names.units(capability.agreedWith()),
                links(wins.of(capability.id())),
                links(failures.of(capability.id())),
                index.others().about(new Reference("capability", capability.id())));
    }

    private <E extends Entry> List<Link> links(List<E> entries) {
        return Newest.of(entries, entry -> new Link(entry.envelope().title(), entry.address()));
    }
}
