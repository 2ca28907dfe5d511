package org.sitegen.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.Permalinks;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.register.Named;
import org.sitegen.newsletter.register.Registers;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.win.Win;

/** The business units: a list, and for each a page with everything that concerns it. */
final class UnitsSection implements Section {

    @Override
    public List<Page> pages(Material material) {
        Newsletter newsletter = material.newsletter();
        Registers registers = newsletter.registers();
        Shelf<Benchmark> benchmarks =
                new Shelf<>(newsletter.all(Benchmark.TYPE), one -> Subjects.units(one, newsletter));
        Shelf<Failure> failures =
                new Shelf<>(
                        newsletter.all(Failure.TYPE),
                        one -> Subjects.units(one.envelope(), registers));
        Shelf<Win> wins =
                new Shelf<>(
                        newsletter.all(Win.TYPE), one -> Subjects.units(one.envelope(), registers));
        List<Page> pages = new ArrayList<>();
        List<ListedLine> lines = new ArrayList<>();
        for (Named unit : registers.units().all()) {
            UnitPage page =
                    page(
                            material,
                            unit,
                            benchmarks.of(unit.id()),
                            failures.of(unit.id()),
                            wins.of(unit.id()));
            pages.add(page);
            lines.add(
                    ListedLine.of(
                            new Link(page.name(), page.address()),
                            "",
                            failures.of(unit.id()),
                            page.winCount(),
                            page.benchmarks().size()));
        }
        pages.add(new IndexPage(new Address("for/"), "units", lines));
        return pages;
    }

    private static UnitPage page(
            Material material,
            Named unit,
            List<Benchmark> benchmarks,
            List<Failure> failures,
            List<Win> wins) {
        Registers registers = material.newsletter().registers();
        return new UnitPage(
                Permalinks.address(new Reference("unit", unit.id())),
                unit.name(),
                registers.services().all().stream()
                        .filter(service -> service.isUsedBy(unit.id()))
                        .map(service -> link("service", service.id(), service.name()))
                        .toList(),
                Material.newest(failures, material::card),
                failures.size(),
                promises(material, failures),
                Material.newest(wins, material::card),
                wins.size(),
                benchmarks.stream().map(material::card).toList(),
                registers.goals().all().stream()
                        .filter(goal -> unit.id().equals(goal.ownerUnit()))
                        .map(goal -> link("goal", goal.id(), goal.aim()))
                        .toList());
    }

    private static Link link(String kind, String id, String text) {
        return new Link(text, Permalinks.address(new Reference(kind, id)));
    }

    private static List<PromiseLine> promises(Material material, List<Failure> failures) {
        LocalDate today = material.today();
        return failures.stream()
                .flatMap(failure -> material.promises().of(failure.reference()).stream())
                .map(promise -> material.promiseLines().line(promise, today))
                .filter(line -> line.state().isPending())
                .sorted(Comparator.comparing(PromiseLine::due).thenComparing(PromiseLine::what))
                .toList();
    }
}
