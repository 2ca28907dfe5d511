package org.sitegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.BuiltSite;
import org.sitegen.SiteLinks;
import org.sitegen.TestSite;

/** The same newsletter works from a folder, at a host's root and below one. */
class WhereASiteStandsTest {

    private static final String FAILURE = "failures/f-2026-014/";

    @Test
    void withoutAnAddressEveryLinkNamesAFile() {
        BuiltSite site = TestSite.example("").buildsWell();

        assertThat(new SiteLinks(site, null).dead()).isEmpty();
        assertThat(site.page("").all("a[href]").eachAttr("href"))
                .filteredOn(link -> !link.startsWith("mailto:"))
                .allMatch(link -> link.matches("(#|https:|(?!/).*\\.(html|xml)).*"));
        assertThat(site.filesThatSay("rel=\"canonical\"")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://it.example/", "https://intranet.example/news/it/"})
    void withAnAddressEveryLinkLeadsSomewhereBelowIt(String baseUrl) {
        BuiltSite site = TestSite.example("").asked(each -> each.baseUrl(baseUrl)).buildsWell();

        assertThat(new SiteLinks(site, baseUrl).dead()).isEmpty();
        assertThat(site.page(FAILURE).all("link[rel=canonical]").attr("href"))
                .isEqualTo(baseUrl + FAILURE);
        assertThat(site.file("sitemap.xml")).contains("<loc>" + baseUrl + FAILURE + "</loc>");
        assertThat(site.file("feed.xml")).contains("href=\"" + baseUrl + FAILURE + "\"");
    }

    @Test
    void pagesHaveTheSameAddressesWhereverTheyStand() {
        Set<String> folder = TestSite.example("").build().paths();
        Set<String> web =
                TestSite.example("-- content/site.yml --\nbase_url: https://it.example/x/\n")
                        .buildsWell()
                        .paths();

        assertThat(web).containsAll(folder);
    }

    @Test
    void addressThatIsAskedForCountsMoreThanTheWrittenOne() {
        BuiltSite site =
                TestSite.example("-- content/site.yml --\nbase_url: https://it.example/x/\n")
                        .asked(each -> each.baseUrl("https://test.example"))
                        .buildsWell();

        assertThat(site.filesThatSay("https://it.example/x/")).isEmpty();
        assertThat(site.filesThatSay("https://test.example/failures/")).isNotEmpty();
    }

    @Test
    void addressOfAnEntryDoesNotChangeWithItsFileOrTitle() {
        String old = "content/failures/F-2026-014-pay-run.md";
        BuiltSite site =
                TestSite.example("")
                        .copy(old, "content/failures/F-2026-014-something-else.md")
                        .without(old)
                        .with(
                                """
                                -- content/failures/F-2026-014-something-else.md --
                                title: Another title
                                """)
                        .buildsWell();

        site.page(FAILURE).document();
        assertThat(site.page(FAILURE).text("h1")).isEqualTo("Another title");
    }

    @Test
    void twoEntriesForOneAddressAreAnError() {
        TestSite site = TestSite.example("");
        site.copy("content/failures/F-2026-014-pay-run.md", "content/failures/F-2026-014-copy.md");

        site.build().isStopped().finds("content/failures/F-2026-014-pay-run.md:1:1: error: ");
    }
}
