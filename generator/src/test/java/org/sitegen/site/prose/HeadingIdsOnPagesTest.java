package org.sitegen.site.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.TestSite;

class HeadingIdsOnPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"candour", "plain"})
    void aHeadingOfAStoryHasItsIdToItself(String theme) {
        Document page =
                TestSite.example(
                                """
                                -- content/wins/W-2026-031-invoices.md story --
                                See [the content](#content).

                                ## Content

                                ## One place

                                ## All figures
                                """)
                        .asked(each -> each.theme(theme))
                        .build()
                        .isFineWithoutWarnings()
                        .page("wins/w-2026-031/")
                        .document();

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("#content, #one-place, #all-figures"))
                .extracting(Element::normalName)
                .containsOnly("h2");
        assertThat(page.select("a[href=#content]").eachText()).containsExactly("the content");
        String named = page.select("section.contact").attr("aria-labelledby");
        assertThat(page.select("#" + named).text()).isEqualTo("One place to ask");
        String skip = page.select("a.skip").attr("href");
        assertThat(page.select(skip).eachAttr("tabindex")).containsExactly("-1");
    }
}
