package org.sitegen.site.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitegen.newsletter.Permalinks;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.register.Named;
import org.sitegen.newsletter.register.Registers;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.site.Link;
import org.sitegen.site.Page;
import org.sitegen.site.card.PromiseLine;
import org.sitegen.site.index.Newest;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.site.index.TopicEntries;

/** The business units: a list, and for each a page with everything that concerns it. */
public final class UnitSection implements Section {

    @Override
    public List<Page> pages(SiteIndex index) {
        List<Page> pages = new ArrayList<>();
        List<ListedLine> lines = new ArrayList<>();
        for (Named unit : index.newsletter().registers().units().all()) {
            TopicEntries about = index.about(reference(unit));
            UnitPage page = page(index, unit, about);
            pages.add(page);
            lines.add(ListedLine.of(new Link(page.name(), page.address()), null, about));
        }
        pages.add(new RegisterIndexPage(new Address("for/"), "units", lines));
        return pages;
    }

    private static Reference reference(Named unit) {
        return new Reference("unit", unit.id());
    }

    private static UnitPage page(SiteIndex index, Named unit, TopicEntries about) {
        Registers registers = index.newsletter().registers();
        return new UnitPage(
                Permalinks.address(reference(unit)),
                unit.name(),
                registers.services().all().stream()
                        .filter(service -> service.isUsedBy(unit.id()))
                        .map(service -> link("service", service.id(), service.name()))
                        .toList(),
                Newest.of(about.failures(), index::card),
                about.failures().size(),
                promises(index, index.promisesAbout(reference(unit))),
                Newest.of(about.wins(), index::card),
                about.wins().size(),
                about.others(),
                about.benchmarks().stream().map(index::card).toList(),
                registers.goals().all().stream()
                        .filter(goal -> unit.id().equals(goal.ownerUnit()))
                        .map(goal -> link("goal", goal.id(), goal.aim()))
                        .toList());
    }

    private static Link link(String kind, String id, String text) {
        return new Link(text, Permalinks.address(new Reference(kind, id)));
    }

    private static List<PromiseLine> promises(SiteIndex index, List<Promise> promises) {
        LocalDate today = index.today();
        return promises.stream()
                .map(promise -> index.promiseLines().line(promise, today))
                .filter(line -> line.state().isPending())
                .sorted(Comparator.comparing(PromiseLine::due).thenComparing(PromiseLine::what))
                .toList();
    }
}
