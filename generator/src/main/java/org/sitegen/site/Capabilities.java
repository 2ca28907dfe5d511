package org.sitegen.site;

import java.util.List;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.register.Capability;
import org.sitegen.newsletter.win.Win;

/** Makes the lines of what the organisation must be able to do. */
final class Capabilities {

    private final Material material;
    private final Shelf<Win> wins;
    private final Shelf<Failure> failures;

    Capabilities(Material material) {
        Newsletter newsletter = material.newsletter();
        this.material = material;
        this.wins = new Shelf<>(newsletter.all(Win.TYPE), one -> one.envelope().capabilities());
        this.failures =
                new Shelf<>(newsletter.all(Failure.TYPE), one -> one.envelope().capabilities());
    }

    List<GoalsPage.CapabilityLine> lines() {
        return material.newsletter().registers().capabilities().all().stream()
                .map(this::line)
                .toList();
    }

    private GoalsPage.CapabilityLine line(Capability capability) {
        Names names = material.names();
        return new GoalsPage.CapabilityLine(
                capability,
                names.unit(capability.ownerUnit()),
                names.units(capability.agreedWith()),
                links(wins.of(capability.id())),
                links(failures.of(capability.id())));
    }

    private <E extends Entry> List<Link> links(List<E> entries) {
        return Material.newest(
                entries, entry -> new Link(entry.envelope().title(), entry.address()));
    }
}
