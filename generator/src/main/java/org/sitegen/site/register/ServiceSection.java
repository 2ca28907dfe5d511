package org.sitegen.site.register;

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
import org.sitegen.site.Link;
import org.sitegen.site.Page;
import org.sitegen.site.index.EntriesByTopic;
import org.sitegen.site.index.EntryTopics;
import org.sitegen.site.index.Newest;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;

/** The services: a list, and a page for each. */
public final class ServiceSection implements Section {

    @Override
    public List<Page> pages(SiteIndex index) {
        Newsletter newsletter = index.newsletter();
        EntriesByTopic<Benchmark> benchmarks =
                new EntriesByTopic<>(newsletter.all(Benchmark.TYPE), EntryTopics::services);
        EntriesByTopic<Failure> failures =
                new EntriesByTopic<>(newsletter.all(Failure.TYPE), EntryTopics::services);
        EntriesByTopic<Win> wins =
                new EntriesByTopic<>(newsletter.all(Win.TYPE), EntryTopics::services);
        List<Page> pages = new ArrayList<>();
        List<ListedLine> lines = new ArrayList<>();
        for (Service service : newsletter.registers().services().all()) {
            ServicePage page =
                    page(
                            index,
                            service,
                            benchmarks.of(service.id()),
                            failures.of(service.id()),
                            wins.of(service.id()));
            pages.add(page);
            lines.add(line(page, failures.of(service.id())));
        }
        pages.add(new RegisterIndexPage(new Address("services/"), "services", lines));
        return pages;
    }

    private static ServicePage page(
            SiteIndex index,
            Service service,
            List<Benchmark> benchmarks,
            List<Failure> failures,
            List<Win> wins) {
        String ofAll = index.newsletter().settings().serviceHours();
        Reference reference = new Reference("service", service.id());
        return new ServicePage(
                Permalinks.address(reference),
                service,
                service.hours() == null ? ofAll : service.hours(),
                index.names().roleOrNull(service.ownerRole()),
                index.names().units(service.units()),
                benchmarks.stream().map(index::card).toList(),
                Newest.of(failures, index::card),
                failures.size(),
                Newest.of(wins, index::card),
                wins.size(),
                index.others().about(reference));
    }

    private static ListedLine line(ServicePage page, List<Failure> failures) {
        String text = page.service().whatItIsFor();
        return new ListedLine(
                new Link(page.service().name(), page.address()),
                text == null ? "" : text,
                ListedLine.Counts.of(
                        failures, page.winCount(), page.benchmarks().size(), page.others()));
    }
}
