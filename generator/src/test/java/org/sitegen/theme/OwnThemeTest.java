package org.sitegen.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sitegen.BuiltSite;
import org.sitegen.TestSite;

/** A newsletter changes one thing of a theme by one file of its own. */
@Tag("slow")
class OwnThemeTest {

    @Test
    void oneTemplateTakesThePlaceOfTheBuiltInOne() {
        BuiltSite site =
                TestSite.example("")
                        .write(
                                "themes/candour/templates/partials/colophon.peb",
                                "<footer>Made by us for {{ site.organisation }}</footer>")
                        .buildsWell();

        assertThat(site.page("wins/").text("footer")).isEqualTo("Made by us for Example Water");
        assertThat(site.page("wins/").text("h1")).isEqualTo("Wins");
    }

    @Test
    void templateBuildsOnTheOneThatItReplaces() {
        BuiltSite site =
                TestSite.example("")
                        .write(
                                "themes/candour/templates/layout.peb",
                                "{% extends \"parent:layout\" %}"
                                        + "{% block title %}Ours: {{ parent() }}{% endblock %}")
                        .build();

        assertThat(site.findings()).isEmpty();
        assertThat(site.page("wins/").document().title()).endsWith("IT in the open");
    }

    @Test
    void oneAssetTakesThePlaceOfTheBuiltInOne() {
        BuiltSite before = TestSite.example("").build();
        BuiltSite site =
                TestSite.example("")
                        .write(
                                "themes/candour/assets/favicon.svg",
                                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                        .buildsWell();

        String link = site.page("").all("link[rel=icon]").attr("href");
        assertThat(site.file(link)).startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertThat(before.paths()).as("a name that changes with the content").doesNotContain(link);
    }

    @Test
    void oneWordTakesThePlaceOfTheBuiltInOne() {
        BuiltSite site =
                TestSite.example("")
                        .write("themes/candour/words/en.yml", "wins.title: What worked\n")
                        .buildsWell();

        assertThat(site.page("wins/").text("h1")).isEqualTo("What worked");
        assertThat(site.page("failures/").text("h1")).isEqualTo("Failures");
    }

    @Test
    void themeOfTheirOwnHasAllOfTheOneItExtends() {
        BuiltSite site =
                TestSite.example("-- content/site.yml --\ntheme: ours\n")
                        .write(
                                "themes/ours/theme.yml",
                                "name: ours\nextends: candour\ndescription: Ours\n")
                        .write("themes/ours/words/en.yml", "wins.title: What worked\n")
                        .buildsWell();

        assertThat(site.page("wins/").text("h1")).isEqualTo("What worked");
        site.page("failures/f-2026-014/").says("Pay was one day late");
        BuiltSite builtIn = TestSite.example("").asked(each -> each.theme("plain")).buildsWell();
        assertThat(builtIn.paths()).anyMatch(path -> path.startsWith("assets/plain."));
    }

    @Test
    void themeThatIsNotThereIsToldWithThoseThatAre() {
        TestSite site = TestSite.example("-- content/site.yml --\ntheme: candor\n");

        assertThat(site.build().isStopped().findings())
                .singleElement()
                .asString()
                .startsWith("content/site.yml:")
                .contains("\"candor\"")
                .endsWith("[theme-missing]");
        assertThat(site.build().result().findings().get(0).advice()).contains("candour", "plain");
    }

    @Test
    void overrideWithAWrongNameIsAWarning() {
        BuiltSite site =
                TestSite.example("")
                        .write("themes/candour/templates/notfound.peb", "x")
                        .write("themes/candour/assets/favicn.svg", "<svg/>")
                        .write("themes/candour/words/en.yml", "missing.titel: Gone\n")
                        .build();

        assertThat(site.findings())
                .hasSize(3)
                .allMatch(each -> each.endsWith("[theme-unused]"), "theme-unused");
        assertThat(site.result().findings())
                .extracting(each -> each.advice())
                .anyMatch(each -> each.startsWith("Did you mean \"favicon.svg\"?"))
                .anyMatch(each -> each.startsWith("Did you mean \"not-found\"?"))
                .anyMatch(each -> each.startsWith("Did you mean \"missing.title\"?"));
    }

    @Test
    void designOfTheSettingsReachesTheStyleSheet() {
        BuiltSite site =
                TestSite.example("-- content/site.yml --\ndesign: {accent: \"#123456\"}\n")
                        .buildsWell();

        assertThat(site.filesThatSay("#123456"))
                .singleElement()
                .asString()
                .startsWith("assets/tokens.");
    }
}
