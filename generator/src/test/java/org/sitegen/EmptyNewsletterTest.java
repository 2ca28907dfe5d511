package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the first day there is nothing to publish, and every page says so in a sentence. */
class EmptyNewsletterTest {

    private static final List<String> LISTS =
            List.of("", "editions/", "failures/", "benchmarks/", "wins/", "promises/");

    private static final String SETTINGS = "src/test/resources/checked/content/site.yml";

    @Test
    void settingsAloneAreANewsletter() {
        BuiltSite site = settingsAlone().buildsWell();

        assertThat(site.entries()).isEqualTo("0 entries read: 0 published, 0 withheld, 0 failed");
        assertThat(new SiteLinks(site, null).dead()).isEmpty();
        for (SitePage page : site.pages()) {
            assertThat(PageRules.headings(page)).isEmpty();
            assertThat(PageRules.frame(page, "en")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"candour", "plain"})
    void emptyListsSayThatTheyAre(String theme) {
        BuiltSite site = settingsAlone().asked(each -> each.theme(theme)).buildsWell();

        for (String list : LISTS) {
            assertThat(site.page(list).texts("main .empty")).as("/" + list).isNotEmpty();
        }
        for (String list : List.of("services/", "goals/", "for/", "glossary/")) {
            assertThat(site.page(list).text())
                    .as("/" + list)
                    .matches("(?s).*(no|No|nothing|yet).*");
        }
    }

    @Test
    void partsOfAPageThatAreEmptyAreNotJustHeadings() {
        for (SitePage page : settingsAlone().buildsWell().pages()) {
            for (var section : page.document().select("main section")) {
                boolean more = section.text().length() > section.select("h2, h3").text().length();
                assertThat(more).as(page.address() + ": " + section.text()).isTrue();
            }
        }
    }

    @Test
    void feedsAndDataFilesAreThereBeforeTheirFirstEntry() {
        BuiltSite site = settingsAlone().buildsWell();

        assertThat(site.paths())
                .contains("feed.xml", "failures/feed.xml", "benchmarks/feed.xml", "404.html")
                .contains("data/index.json", "data/benchmarks.json", "data/newsletter.json");
        assertThat(site.file("data/benchmarks.json")).contains("\"benchmarks\": []");
    }

    @Test
    void newsletterWithoutRequestsShowsNoWordOfThem() {
        BuiltSite site = TestSite.of("").buildsWell();

        assertThat(site.paths()).noneMatch(path -> path.startsWith("requests/"));
        for (SitePage page : site.pages()) {
            assertThat(page.document().text()).as(page.address()).doesNotContain("Requests");
        }
    }

    @Test
    void registersWithoutEntriesHaveTheirPages() {
        BuiltSite site = TestSite.of("").buildsWell();

        assertThat(new SiteLinks(site, null).dead()).isEmpty();
        site.page("for/finance/").says("Finance");
        site.page("services/payroll/").says("Pay run");
        site.page("goals/pay-suppliers/").says("Pay suppliers in ten days");
    }

    @Test
    void folderThatIsNotThereIsToldKindly() {
        BuiltSite site = TestSite.empty().build().isStopped();

        assertThat(site.findings()).hasSize(1);
        assertThat(site.findings().get(0)).startsWith("content").doesNotContain("Exception");
        assertThat(site.result().findings().get(0).advice()).isNotBlank();
    }

    @Test
    void folderWithoutSettingsIsToldKindly() {
        BuiltSite site = TestSite.empty().write("content/wins/notes.txt", "x").build().isStopped();

        site.finds("content/site.yml:1:1: error: ");
        assertThat(site.result().findings()).allMatch(each -> !each.advice().isBlank());
    }

    private static TestSite settingsAlone() {
        TestSite site = TestSite.empty();
        TestFolders.copy(Path.of(SETTINGS), site.file("content/site.yml"));
        return site;
    }
}
