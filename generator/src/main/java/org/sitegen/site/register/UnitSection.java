package org.sitegen.site.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.Permalinks;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.register.Named;
import org.sitegen.newsletter.register.Registers;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.win.Win;
import org.sitegen.site.Link;
import org.sitegen.site.Page;
import org.sitegen.site.card.PromiseLine;
import org.sitegen.site.index.EntriesByTopic;
import org.sitegen.site.index.EntryTopics;
import org.sitegen.site.index.Newest;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;

/** The business units: a list, and for each a page with everything that concerns it. */
public final class UnitSection implements Section {

    @Override
    public List<Page> pages(SiteIndex index) {
        Newsletter newsletter = index.newsletter();
        Registers registers = newsletter.registers();
        EntriesByTopic<Benchmark> benchmarks =
                new EntriesByTopic<>(
                        newsletter.all(Benchmark.TYPE), one -> EntryTopics.units(one, newsletter));
        EntriesByTopic<Failure> failures =
                new EntriesByTopic<>(
                        newsletter.all(Failure.TYPE),
                        one -> EntryTopics.units(one.envelope(), registers));
        EntriesByTopic<Win> wins =
                new EntriesByTopic<>(
                        newsletter.all(Win.TYPE),
                        one -> EntryTopics.units(one.envelope(), registers));
        List<Page> pages = new ArrayList<>();
        List<ListedLine> lines = new ArrayList<>();
        for (Named unit : registers.units().all()) {
            UnitPage page =
                    page(
                            index,
                            unit,
                            benchmarks.of(unit.id()),
                            failures.of(unit.id()),
                            wins.of(unit.id()));
            pages.add(page);
            lines.add(line(page, failures.of(unit.id())));
        }
        pages.add(new RegisterIndexPage(new Address("for/"), "units", lines));
        return pages;
    }

    private static ListedLine line(UnitPage page, List<Failure> failures) {
        return new ListedLine(
                new Link(page.name(), page.address()),
                "",
                ListedLine.Counts.of(
                        failures, page.winCount(), page.benchmarks().size(), page.others()));
    }

    private static UnitPage page(
            SiteIndex index,
            Named unit,
            List<Benchmark> benchmarks,
            List<Failure> failures,
            List<Win> wins) {
        Registers registers = index.newsletter().registers();
        Reference reference = new Reference("unit", unit.id());
        List<Entry> promising = new ArrayList<>(failures);
        promising.addAll(wins);
        promising.addAll(index.others().entriesAbout(reference));
        return new UnitPage(
                Permalinks.address(reference),
                unit.name(),
                registers.services().all().stream()
                        .filter(service -> service.isUsedBy(unit.id()))
                        .map(service -> link("service", service.id(), service.name()))
                        .toList(),
                Newest.of(failures, index::card),
                failures.size(),
                promises(index, promising),
                Newest.of(wins, index::card),
                wins.size(),
                index.others().about(reference),
                benchmarks.stream().map(index::card).toList(),
                registers.goals().all().stream()
                        .filter(goal -> unit.id().equals(goal.ownerUnit()))
                        .map(goal -> link("goal", goal.id(), goal.aim()))
                        .toList());
    }

    private static Link link(String kind, String id, String text) {
        return new Link(text, Permalinks.address(new Reference(kind, id)));
    }

    private static List<PromiseLine> promises(SiteIndex index, List<Entry> entries) {
        LocalDate today = index.today();
        return entries.stream()
                .flatMap(entry -> index.promises().of(entry.reference()).stream())
                .map(promise -> index.promiseLines().line(promise, today))
                .filter(line -> line.state().isPending())
                .sorted(Comparator.comparing(PromiseLine::due).thenComparing(PromiseLine::what))
                .toList();
    }
}
