package org.sitegen.output;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.Address;
import org.sitegen.site.BenchmarkPage;
import org.sitegen.site.EditionPage;
import org.sitegen.site.FailurePage;
import org.sitegen.site.Page;
import org.sitegen.site.WinPage;

/**
 * Every page for search engines, by the protocol of sitemaps.org. The protocol wants whole
 * addresses: there is no such file for a site that does not know where it stands.
 */
final class Sitemap implements OutputFormat {

    private static final String NOT_FOUND = "not-found";

    @Override
    public void write(Publication publication, Sink sink) throws IOException {
        if (publication.baseUrl() != null) {
            sink.write(new Address("sitemap.xml"), bytes(publication, publication.baseUrl()));
        }
    }

    private static byte[] bytes(Publication publication, String baseUrl) {
        Xml xml = new Xml();
        xml.open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        for (Page page : publication.site().pages()) {
            if (isFound(page)) {
                url(xml, baseUrl + page.address().path(), lastChange(page, publication));
            }
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
