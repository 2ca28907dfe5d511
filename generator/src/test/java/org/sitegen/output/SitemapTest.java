package org.sitegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class SitemapTest {

    private static final Sitemap SITEMAP = new Sitemap();

    @Test
    void pagesAreListedWithTheirNewestDay() throws IOException {
        assertThat(sitemap())
                .contains("<loc>https://intranet.example/it/</loc>")
                .contains(
                        """
                            <loc>https://intranet.example/it/failures/f-2026-014/</loc>
                            <lastmod>2026-10-30</lastmod>
                        """)
                .contains(
                        """
                            <loc>https://intranet.example/it/editions/2026-10/</loc>
                            <lastmod>2026-11-04</lastmod>
                        """);
    }

    @Test
    void nothingIsListedTwiceOrInVain() throws IOException {
        assertThat(sitemap()).doesNotContain("404.html", "latest", "one-page");
    }

    @Test
    void sitemapIsWellFormed() throws IOException, SAXException, ParserConfigurationException {
        byte[] bytes = sitemap().getBytes(StandardCharsets.UTF_8);

        Document document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(bytes));

        assertThat(document.getElementsByTagName("loc").getLength()).isGreaterThan(10);
    }

    @Test
    void withoutBaseUrlThereIsNoSitemap() throws IOException {
        assertThat(TestSite.of("Pay").write(SITEMAP)).isEmpty();
    }

    private static String sitemap() throws IOException {
        return TestSite.of("Pay").at(TestSite.BASE).write(SITEMAP, "sitemap.xml");
    }
}
