package org.sitegen.site.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sitegen.newsletter.Permalinks;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.promise.PromiseRegister;
import org.sitegen.newsletter.register.Named;
import org.sitegen.newsletter.register.Registers;
import org.sitegen.newsletter.register.Service;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.site.Link;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.card.PromiseLine;
import org.sitegen.site.index.NewestFirst;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.site.index.TopicEntries;

/** The business units: a list, and for each a page with everything that concerns it. */
public final class UnitSection implements Section {

    private static final Address LIST = new Address("for/");

    @Override
    public List<PlannedPage<?>> pages(SiteIndex index) {
        RegisterTopics<Named> units =
                new RegisterTopics<>(index, "unit", index.newsletter().registers().units());
        List<PlannedPage<?>> pages = new ArrayList<>();
        units.pages(UnitPage.class, others(index), (unit, about) -> page(index, unit, about))
                .forEach(pages::add);
        pages.add(
                new PlannedPage<>(
                        LIST,
                        "units",
                        RegisterIndexPage.class,
                        units.inputs().all(),
                        () -> list(units)));
        return pages;
    }

    /** Services and goals, any of which can belong to a unit, and what was small in them. */
    private static List<Reference> others(SiteIndex index) {
        return Stream.concat(
                        servicesAndGoals(index.newsletter().registers()),
                        index.incidents().yearInputs().stream())
                .toList();
    }

    private static Stream<Reference> servicesAndGoals(Registers registers) {
        return Stream.concat(
                registers.services().all().stream()
                        .map(service -> new Reference("service", service.id())),
                registers.goals().all().stream().map(goal -> new Reference("goal", goal.id())));
    }

    private static RegisterIndexPage list(RegisterTopics<Named> units) {
        return new RegisterIndexPage(LIST, "units", units.list(UnitSection::line));
    }

    private static ListedLine line(Named unit, TopicEntries about) {
        return ListedLine.of(
                new Link(unit.name(), Permalinks.address(reference(unit))), null, about, 0);
    }

    private static Reference reference(Named unit) {
        return new Reference("unit", unit.id());
    }

    private static UnitPage page(SiteIndex index, Named unit, TopicEntries about) {
        Registers registers = index.newsletter().registers();
        List<Service> used =
                registers.services().all().stream()
                        .filter(service -> service.isUsedBy(unit.id()))
                        .toList();
        return new UnitPage(
                Permalinks.address(reference(unit)),
                unit.name(),
                services(used.stream()),
                NewestFirst.of(about.failures(), index::card),
                about.failures().size(),
                services(used.stream().filter(one -> hasIncidents(index, one))),
                promises(index, index.promisesAbout(reference(unit))),
                NewestFirst.of(about.wins(), index::card),
                about.wins().size(),
                about.others(),
                about.benchmarks().stream().map(index::card).toList(),
                registers.goals().all().stream()
                        .filter(goal -> unit.id().equals(goal.ownerUnit()))
                        .map(goal -> link("goal", goal.id(), goal.aim()))
                        .toList());
    }

    private static List<Link> services(Stream<Service> some) {
        return some.map(one -> link("service", one.id(), one.name())).toList();
    }

    private static boolean hasIncidents(SiteIndex index, Service one) {
        return !index.incidents().of(one.id()).isEmpty();
    }

    private static Link link(String kind, String id, String text) {
        return new Link(text, Permalinks.address(new Reference(kind, id)));
    }

    private static List<PromiseLine> promises(SiteIndex index, List<Promise> promises) {
        LocalDate today = index.today();
        return index.promiseLines().lines(PromiseRegister.pending(promises, today), today);
    }
}
