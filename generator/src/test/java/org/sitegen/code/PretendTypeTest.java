package org.sitegen.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.TestSite;

/**
 * A new type of entry needs its record, its section, its templates and words, its part of the
 * guide, and two lines: it is then found wherever entries stand, and whoever forgets a part is told
 * which.
 */
@Tag("slow")
class PretendTypeTest {

    @Test
    void aNewTypeStandsWhereverEntriesStand() throws Exception {
        TestSite site = PretendType.site();

        assertThat(whole().build(site)).contains("9 entries read: 9 published");

        for (String page :
                new String[] {
                    "index.html",
                    "for/finance/index.html",
                    "services/payroll/index.html",
                    "goals/pay-suppliers/index.html",
                    "editions/2026-10/index.html",
                    "editions/2026-10/one-page/index.html",
                    "surveys/index.html",
                    "feed.xml",
                    "data/surveys-2026.json"
                }) {
            assertThat(site.read("out/" + page)).as(page).contains("How the pay run is read");
        }
        assertThat(site.read("out/editions/2026-10/index.html")).contains(">what we asked</a>");
        assertThat(site.read("out/for/index.html")).contains("2 surveys");
        assertThat(site.read("out/goals/index.html")).contains("2 surveys");
        assertThat(site.read("out/contact/index.html")).contains("surveys/").contains("Surveys");
        assertThat(site.read("out/sitemap.xml")).contains("https://it.example/surveys/y-2026-001/");
        assertThat(site.read("out/data/schemas/surveys.json")).contains("When it was held.");
        assertThat(site.read("out/data/editions-2026.json")).contains("Y-2026-002");
    }

    @Test
    void itStandsThereInFrenchToo() throws Exception {
        TestSite site = PretendType.site().inFrench();

        assertThat(whole().build(site)).contains("9 entries read: 9 published");

        for (String page :
                new String[] {
                    "for/finance/index.html",
                    "services/payroll/index.html",
                    "goals/pay-suppliers/index.html",
                    "editions/2026-10/index.html"
                }) {
            assertThat(site.read("out/" + page))
                    .as(page)
                    .contains(">Enquêtes</h2>")
                    .contains(">Enquête menée</span>");
        }
        for (String list : new String[] {"for", "services", "goals"}) {
            assertThat(site.read("out/" + list + "/index.html")).as(list).contains("2 enquêtes");
        }
        assertThat(site.read("out/contact/index.html")).contains(">Enquêtes</a>");
    }

    @Test
    void aTypeWithoutItsLineIsAFolderNobodyKnows() throws Exception {
        assertThat(PretendType.with(PretendType.SECTIONS).build(PretendType.site()))
                .contains("content/surveys")
                .contains("[unknown-file]");
    }

    @Test
    void aTypeWithoutItsSectionIsNamed() throws Exception {
        assertThat(PretendType.with(PretendType.ENTRY_TYPES).build(PretendType.site()))
                .contains("No section makes the list of 'survey' at /surveys/");
    }

    @Test
    void aTypeWithoutAPageForEachIsNamed() throws Exception {
        assertThat(PretendType.withoutPages().build(PretendType.site()))
                .contains(
                        "No section makes a page for 'survey:Y-2026-001' at /surveys/y-2026-001/");
    }

    @Test
    void aTypeWithoutItsPartOfTheGuideIsNamed() throws Exception {
        assertThat(whole().guide().lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("docs/editors/fields/survey.md to exist"))
                .anyMatch(line -> line.contains("docs/editors/schemas/survey.json to exist"))
                .anyMatch(line -> line.contains("\"(survey.md)\""))
                .anyMatch(line -> line.contains("\"survey.json\""));
    }

    @Test
    void aTypeWithoutATemplateIsNamed() throws Exception {
        assertThat(without("templates/survey.peb")).contains("template \"survey\"");
        assertThat(without("templates/surveys.peb")).contains("template \"surveys\"");
        assertThat(without("templates/feed-survey.peb")).contains("template \"feed-survey\"");
    }

    @Test
    void aTypeWithoutWordsIsNamed() throws Exception {
        assertThat(without("words/en.yml"))
                .contains("there is no text \"nav.surveys\" in the words of \"en\"");
    }

    @Test
    void aTypeWithoutFrenchWordsIsNamedWhereTheyAreWanted() throws Exception {
        TestSite site = PretendType.site().without("themes/pretend/words/fr.yml");

        assertThat(whole().build(site)).contains("9 entries read: 9 published");
        assertThat(whole().build(site.inFrench()))
                .contains("there is no text \"nav.surveys\" in the words of \"fr\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void eachWordThatAListWantsIsNamed(String language) throws Exception {
        TestSite site = PretendType.site();
        if (language.equals("fr")) {
            site.inFrench();
        }
        String words = "themes/pretend/words/" + language + ".yml";
        String some = site.read(words).replaceAll("(?m)^(event|count)[.].*$", "");

        assertThat(whole().build(site.write(words, some)))
                .contains("there is no text \"event.surveys.held\"")
                .contains("there is no text \"count.surveys");
    }

    private static PretendType whole() throws IOException {
        return PretendType.with(PretendType.ENTRY_TYPES, PretendType.SECTIONS);
    }

    private static String without(String part) throws IOException, InterruptedException {
        TestSite site = PretendType.site();
        Files.delete(site.file("themes/pretend/" + part));
        return whole().build(site);
    }
}
