package org.sitegen.site;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.Permalinks;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.register.Service;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.win.Win;

/** The services: a list, and a page for each. */
final class ServicesSection implements Section {

    @Override
    public List<Page> pages(Material material) {
        Newsletter newsletter = material.newsletter();
        Shelf<Benchmark> benchmarks =
                new Shelf<>(newsletter.all(Benchmark.TYPE), Subjects::services);
        Shelf<Failure> failures = new Shelf<>(newsletter.all(Failure.TYPE), Subjects::services);
        Shelf<Win> wins = new Shelf<>(newsletter.all(Win.TYPE), Subjects::services);
        List<Page> pages = new ArrayList<>();
        List<ListedLine> lines = new ArrayList<>();
        for (Service service : newsletter.registers().services().all()) {
            ServicePage page =
                    page(
                            material,
                            service,
                            benchmarks.of(service.id()),
                            failures.of(service.id()),
                            wins.of(service.id()));
            pages.add(page);
            lines.add(line(page, failures.of(service.id())));
        }
        pages.add(new IndexPage(new Address("services/"), "services", lines));
        return pages;
    }

    private static ServicePage page(
            Material material,
            Service service,
            List<Benchmark> benchmarks,
            List<Failure> failures,
            List<Win> wins) {
        String ofAll = material.newsletter().settings().serviceHours();
        return new ServicePage(
                Permalinks.address(new Reference("service", service.id())),
                service,
                service.hours() == null ? ofAll : service.hours(),
                material.names().roleOrNull(service.ownerRole()),
                material.names().units(service.units()),
                benchmarks.stream().map(material::card).toList(),
                Material.newest(failures, material::card),
                failures.size(),
                Material.newest(wins, material::card),
                wins.size());
    }

    private static ListedLine line(ServicePage page, List<Failure> failures) {
        String text = page.service().whatItIsFor();
        return ListedLine.of(
                new Link(page.service().name(), page.address()),
                text == null ? "" : text,
                failures,
                page.winCount(),
                page.benchmarks().size());
    }
}
