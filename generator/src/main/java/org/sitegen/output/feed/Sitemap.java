package org.sitegen.output.feed;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Address;
import org.sitegen.output.format.OutputFormat;
import org.sitegen.output.format.Publication;
import org.sitegen.output.format.Sink;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.plan.Site;
import org.sitegen.text.Xml;

/**
 * Every page for search engines, by the protocol of sitemaps.org. The protocol wants whole
 * addresses: there is no such file for a site that does not know where it stands. A site with more
 * pages than one file may hold has several, and a list of them at the usual address.
 */
final class Sitemap implements OutputFormat {

    /** The most addresses that the protocol allows in one file. */
    static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final Address USUAL = new Address("sitemap.xml");
    private static final String NOT_FOUND = "not-found";

    private final int most;

    Sitemap(int most) {
        this.most = most;
    }

    @Override
    public void write(Publication publication, Sink sink) throws IOException {
        String baseUrl = publication.baseUrl();
        if (baseUrl == null) {
            return;
        }
        Map<Address, LocalDate> changes = lastChanges(publication);
        List<PlannedPage<?>> pages = found(publication.site());
        if (pages.size() <= most) {
            sink.write(USUAL, bytes(pages, changes, baseUrl));
        } else {
            writeParts(pages, changes, baseUrl, sink);
        }
    }

    private void writeParts(
            List<PlannedPage<?>> pages, Map<Address, LocalDate> changes, String baseUrl, Sink sink)
            throws IOException {
        Xml list = new Xml().open("sitemapindex", "xmlns", NAMESPACE);
        for (int from = 0, part = 1; from < pages.size(); from += most, part++) {
            List<PlannedPage<?>> some = pages.subList(from, Math.min(from + most, pages.size()));
            Address address = new Address("sitemap-" + part + ".xml");
            sink.write(address, bytes(some, changes, baseUrl));
            list.open("sitemap").element("loc", baseUrl + address.path()).close();
        }
        sink.write(USUAL, list.close().bytes());
    }

    private static byte[] bytes(
            List<PlannedPage<?>> pages, Map<Address, LocalDate> changes, String baseUrl) {
        Xml xml = new Xml().open("urlset", "xmlns", NAMESPACE);
        for (PlannedPage<?> page : pages) {
            url(xml, baseUrl + page.address().path(), changes.get(page.address()));
        }
        return xml.close().bytes();
    }

    private static void url(Xml xml, String address, @Nullable LocalDate lastChange) {
        xml.open("url").element("loc", address);
        if (lastChange != null) {
            xml.element("lastmod", lastChange.toString());
        }
        xml.close();
    }

    /** An entry that stands at a second address too is found at its own. */
    private static List<PlannedPage<?>> found(Site site) {
        Set<Address> homes = new HashSet<>();
        Set<Class<?>> records = new HashSet<>();
        for (Site.Home home : site.homes()) {
            homes.add(home.page().address());
            records.add(home.page().type());
        }
        return site.pages().stream()
                .filter(page -> homes.contains(page.address()) || !records.contains(page.type()))
                .filter(page -> !page.template().equals(NOT_FOUND))
                .sorted(Comparator.comparing(PlannedPage::address))
                .toList();
    }

    /** The newest day that an entry tells of, by the address of its page. */
    private static Map<Address, LocalDate> lastChanges(Publication publication) {
        Map<Address, LocalDate> changes = new HashMap<>();
        for (Site.Home home : publication.site().homes()) {
            EntryDates days = EntryDates.of(home.entry(), publication);
            if (days != null) {
                changes.put(home.page().address(), days.updated());
            }
        }
        return changes;
    }
}
