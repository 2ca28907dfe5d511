package org.sitegen.site.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitegen.site.PlannedSite;

/** The pages that are always there. */
class ReferencePagesSectionTest {

    @Test
    void theGlossaryIsSortedAsPeopleLookAndEveryTermHasAnAnchorOfItsOwn() {
        GlossaryPage page =
                PlannedSite.of(
                                """
                                -- content/registers/glossary.yml --
                                - {term: pay run, plain: Hours to pay}
                                - {term: C++, plain: A language}
                                - {term: C, plain: An older language}
                                - {term: Backup, plain: A copy}
                                """)
                        .page("glossary/", GlossaryPage.class);

        assertThat(page.terms())
                .extracting(one -> one.term().term())
                .containsExactly("Backup", "C", "C++", "pay run");
        assertThat(page.terms()).extracting(GlossaryPage.Explained::anchor).doesNotHaveDuplicates();
    }

    @Test
    void howWeMeasureNamesMethodSourceAndOwner() {
        MethodsPage page = PlannedSite.of("").page("how-we-measure/", MethodsPage.class);

        assertThat(page.methods()).hasSize(1);
        assertThat(page.methods().get(0).owner()).isEqualTo("Lead of the IT desk");
        assertThat(page.methods().get(0).source()).isEqualTo("Records of the IT desk");
        assertThat(page.severities()).containsKey("critical");
    }

    @Test
    void chartsAreExplainedByOneOfThisNewsletter() {
        ReadingChartsPage page =
                PlannedSite.of("").page("how-to-read-our-charts/", ReadingChartsPage.class);

        assertThat(page.example()).isNotNull();
        assertThat(page.chart()).isNotNull();
    }

    @Test
    void contactAndNotFoundShowWhatEveryPageShows() {
        PlannedSite site = PlannedSite.of("");

        assertThat(site.page("contact/", PlainPage.class).template()).isEqualTo("contact");
        assertThat(site.page("404.html", PlainPage.class).template()).isEqualTo("not-found");
    }
}
