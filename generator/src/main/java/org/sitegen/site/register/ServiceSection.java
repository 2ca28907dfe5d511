package org.sitegen.site.register;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.newsletter.Permalinks;
import org.sitegen.newsletter.register.Service;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.site.Link;
import org.sitegen.site.Page;
import org.sitegen.site.index.Newest;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.site.index.TopicEntries;

/** The services: a list, and a page for each. */
public final class ServiceSection implements Section {

    @Override
    public List<Page> pages(SiteIndex index) {
        List<Page> pages = new ArrayList<>();
        List<ListedLine> lines = new ArrayList<>();
        for (Service service : index.newsletter().registers().services().all()) {
            Reference reference = new Reference("service", service.id());
            TopicEntries about = index.about(reference);
            Address address = Permalinks.address(reference);
            pages.add(page(index, service, address, about));
            Link link = new Link(service.name(), address);
            lines.add(ListedLine.of(link, service.whatItIsFor(), about));
        }
        pages.add(new RegisterIndexPage(new Address("services/"), "services", lines));
        return pages;
    }

    private static ServicePage page(
            SiteIndex index, Service service, Address address, TopicEntries about) {
        String ofAll = index.newsletter().settings().serviceHours();
        return new ServicePage(
                address,
                service,
                service.hours() == null ? ofAll : service.hours(),
                index.names().roleOrNull(service.ownerRole()),
                index.names().units(service.units()),
                about.benchmarks().stream().map(index::card).toList(),
                Newest.of(about.failures(), index::card),
                about.failures().size(),
                Newest.of(about.wins(), index::card),
                about.wins().size(),
                about.others());
    }
}
