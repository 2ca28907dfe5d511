package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo newsletter, in both themes, both languages, from a folder and on the web. */
@Tag("slow")
class DemoTest {

    /** What the demo leaves as it is, because readers should see how that looks. */
    private static final List<String> LEFT =
            List.of(
                    "content/failures/F-2026-005-missing-overtime.md not-reviewed",
                    "content/failures/F-2026-005-missing-overtime.md overdue-promise",
                    "content/failures/F-2026-009-leavers-access.md stale-failure",
                    "content/wins/W-2025-002-labels.md overdue-promise");

    static Stream<DemoSite> looks() {
        return Stream.of(
                DemoSite.PUBLISHED,
                new DemoSite("candour", "fr", null),
                new DemoSite("plain", "en", null),
                new DemoSite("plain", "fr", DemoSite.BASE_URL));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void buildsWithoutAnErrorAndWithTheWarningsThatItShows(DemoSite look) {
        assertThat(look.built().mistakes().stream().map(DemoTest::brief))
                .containsExactlyElementsOf(LEFT);
        assertThat(look.pages()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyLinkAndAnchorLeadsSomewhere(DemoSite look) {
        assertThat(new SiteLinks(look.built(), look.baseUrl()).dead()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyIdStandsOnceOnAPage(DemoSite look) {
        assertThat(broken(look, PageRules::doubleIds)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void nothingIsFetchedFromElsewhere(DemoSite look) {
        assertThat(broken(look, PageRules::requests)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aStrictContentSecurityPolicyHolds(DemoSite look) {
        assertThat(broken(look, PageRules::inlineCode)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void headingsDescendStepByStepFromOne(DemoSite look) {
        assertThat(broken(look, PageRules::headings)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageHasItsFrame(DemoSite look) {
        assertThat(broken(look, page -> PageRules.frame(page, look.language()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void picturesLinksAndTablesHaveNames(DemoSite look) {
        assertThat(broken(look, PageRules::unnamed)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void linksStandApartFromTheSentenceBefore(DemoSite look) {
        assertThat(broken(look, PageRules::joinedSentences)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void titlesTellPagesApart(DemoSite look) {
        List<SitePage> pages =
                look.pages().stream()
                        .filter(page -> !page.address().equals("editions/latest/"))
                        .toList();
        assertThat(pages.stream().map(page -> page.document().title())).doesNotHaveDuplicates();
    }

    @Test
    void latestEditionSaysWhereItWillStay() {
        BuiltSite site = DemoSite.PUBLISHED.built();
        assertThat(site.page("editions/latest/").all("link[rel=canonical]").attr("href"))
                .isEqualTo(DemoSite.BASE_URL + "editions/2026-10/");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theOneContactStandsOnEveryPage(DemoSite look) {
        assertThat(look.built().filesThatSay("01632 960 414"))
                .hasSizeGreaterThanOrEqualTo(look.pages().size());
    }

    private static String brief(String headline) {
        return headline.replaceFirst("(?s):.*\\[(.*)\\]$", " $1");
    }

    private static List<String> broken(DemoSite look, Function<SitePage, List<String>> rule) {
        return look.pages().stream().flatMap(page -> rule.apply(page).stream()).toList();
    }
}
