package org.sitegen.output.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.sitegen.output.ExamplePublication;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class SitemapTest {

    private static final Pattern ADDRESS = Pattern.compile("<loc>[^<]+</loc>");
    private static final Sitemap SITEMAP = new Sitemap(Sitemap.MOST);

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
        assertThat(ExamplePublication.of("Pay").write(SITEMAP)).isEmpty();
    }

    @Test
    void morePagesThanOneFileMayHoldAreSharedOutAndTheirFilesListed() throws IOException {
        Map<String, String> files =
                ExamplePublication.of("Pay").at(ExamplePublication.BASE).write(new Sitemap(8));

        assertThat(files.get("sitemap.xml"))
                .contains("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">")
                .contains("<loc>https://intranet.example/it/sitemap-1.xml</loc>")
                .contains("<loc>https://intranet.example/it/sitemap-2.xml</loc>");
        assertThat(files.keySet()).contains("sitemap-1.xml", "sitemap-2.xml");
        assertThat(addresses(files.getOrDefault("sitemap-1.xml", ""))).hasSize(8);
        assertThat(
                        files.keySet().stream()
                                .filter(name -> name.startsWith("sitemap-"))
                                .flatMap(name -> addresses(files.getOrDefault(name, "")).stream()))
                .containsExactlyInAnyOrderElementsOf(addresses(sitemap()));
    }

    @Test
    void asManyPagesAsOneFileMayHoldStandInOne() throws IOException {
        int pages = addresses(sitemap()).size();

        assertThat(
                        ExamplePublication.of("Pay")
                                .at(ExamplePublication.BASE)
                                .write(new Sitemap(pages)))
                .containsOnlyKeys("sitemap.xml");
        assertThat(
                        ExamplePublication.of("Pay")
                                .at(ExamplePublication.BASE)
                                .write(new Sitemap(pages - 1)))
                .containsOnlyKeys("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml");
    }

    private static List<String> addresses(String sitemap) {
        return ADDRESS.matcher(sitemap).results().map(MatchResult::group).toList();
    }

    private static String sitemap() throws IOException {
        return ExamplePublication.of("Pay")
                .at(ExamplePublication.BASE)
                .write(SITEMAP, "sitemap.xml");
    }
}
