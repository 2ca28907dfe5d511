package org.sitegen.output;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.BenchmarkPage;
import org.sitegen.site.EditionPage;
import org.sitegen.site.FailurePage;
import org.sitegen.site.Page;
import org.sitegen.site.WinPage;
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
        List<Page> pages = publication.site().pages().stream().filter(Sitemap::isFound).toList();
        if (pages.size() <= most) {
            sink.write(USUAL, bytes(pages, publication, baseUrl));
        } else {
            writeParts(pages, publication, baseUrl, sink);
        }
    }

    private void writeParts(List<Page> pages, Publication publication, String baseUrl, Sink sink)
            throws IOException {
        Xml list = new Xml().open("sitemapindex", "xmlns", NAMESPACE);
        for (int from = 0, part = 1; from < pages.size(); from += most, part++) {
            List<Page> some = pages.subList(from, Math.min(from + most, pages.size()));
            Address address = new Address("sitemap-" + part + ".xml");
            sink.write(address, bytes(some, publication, baseUrl));
            list.open("sitemap").element("loc", baseUrl + address.path()).close();
        }
        sink.write(USUAL, list.close().bytes());
    }

    private static byte[] bytes(List<Page> pages, Publication publication, String baseUrl) {
        Xml xml = new Xml().open("urlset", "xmlns", NAMESPACE);
        for (Page page : pages) {
            url(xml, baseUrl + page.address().path(), lastChange(page, publication));
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

    /** What stands at a second address too is found at its first. */
    private static boolean isFound(Page page) {
        return page instanceof EditionPage edition
                ? EntryPages.isItself(edition)
                : !page.template().equals(NOT_FOUND);
    }

    /** The newest day that the content tells of; null if it tells of none. */
    private static @Nullable LocalDate lastChange(Page page, Publication publication) {
        if (page instanceof EditionPage edition) {
            return edition.publishedOn();
        }
        if (page instanceof FailurePage failure) {
            return Days.of(failure.failure(), publication.newsletter(), publication.today())
                    .updated();
        }
        if (page instanceof WinPage win) {
            return Days.of(win.win(), publication.today()).updated();
        }
        if (page instanceof BenchmarkPage benchmark && benchmark.card().period() != null) {
            return Days.of(benchmark.card().period(), publication.today()).updated();
        }
        return null;
    }
}
