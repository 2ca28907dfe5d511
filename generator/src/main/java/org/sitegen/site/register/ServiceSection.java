package org.sitegen.site.register;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.newsletter.Permalinks;
import org.sitegen.newsletter.incident.SmallIncident;
import org.sitegen.newsletter.register.Service;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.site.Link;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.index.NewestFirst;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.site.index.TopicEntries;

/** The services: a list, and a page for each. */
public final class ServiceSection implements Section {

    private static final Address LIST = new Address("services/");

    @Override
    public List<PlannedPage<?>> pages(SiteIndex index) {
        RegisterTopics<Service> services =
                new RegisterTopics<>(index, "service", index.newsletter().registers().services());
        List<PlannedPage<?>> pages = new ArrayList<>();
        services.pages(ServicePage.class, List.of(), (one, about) -> page(index, one, about))
                .forEach(pages::add);
        pages.add(
                new PlannedPage<>(
                        LIST,
                        "services",
                        RegisterIndexPage.class,
                        services.inputs().all(),
                        () -> list(index, services)));
        return pages;
    }

    private static RegisterIndexPage list(SiteIndex index, RegisterTopics<Service> services) {
        return new RegisterIndexPage(
                LIST, "services", services.list((one, about) -> line(index, one, about)));
    }

    private static ListedLine line(SiteIndex index, Service service, TopicEntries about) {
        return ListedLine.of(
                new Link(service.name(), address(service)),
                service.whatItIsFor(),
                about,
                index.incidents().of(service.id()).size());
    }

    private static Address address(Service service) {
        return Permalinks.address(new Reference("service", service.id()));
    }

    private static ServicePage page(SiteIndex index, Service service, TopicEntries about) {
        List<SmallIncident> incidents = index.incidents().of(service.id());
        String ofAll = index.newsletter().settings().serviceHours();
        return new ServicePage(
                address(service),
                service,
                service.hours() == null ? ofAll : service.hours(),
                index.names().roleOrNull(service.ownerRole()),
                index.names().units(service.units()),
                about.benchmarks().stream().map(index::card).toList(),
                NewestFirst.of(about.failures(), index::card),
                about.failures().size(),
                NewestFirst.of(incidents, index.incidents()::line),
                incidents.size(),
                NewestFirst.of(about.wins(), index::card),
                about.wins().size(),
                about.others());
    }
}
