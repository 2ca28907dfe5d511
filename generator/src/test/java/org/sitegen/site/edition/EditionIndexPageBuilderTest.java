package org.sitegen.site.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.PlannedSite;
import org.sitegen.site.card.EditionLine;

/** The archive of editions. */
class EditionIndexPageBuilderTest {

    private static final String OTHER_YEARS =
            """
            -- content/editions/2025-12.md --
            ---
            publish_on: 2026-01-07
            headline: December
            next_edition_on: 2026-10-07
            ---
            -- content/editions/2026-08.md --
            ---
            not_published_because: The desk moved.
            ---
            """;

    private static EditionIndexPage page(String day, String pieces) {
        return new EditionIndexPageBuilder(
                        PlannedSite.on(day, pieces).index(), new Address("editions/"))
                .page();
    }

    private static List<String> months(EditionIndexPage.EditionYear year) {
        return year.editions().stream().map(line -> line.month().toString()).toList();
    }

    private static EditionLine skipped() {
        return page("2026-11-22", OTHER_YEARS).years().get(0).editions().get(2);
    }

    @Test
    void yearsAndTheirEditionsComeNewestFirst() {
        List<EditionIndexPage.EditionYear> years = page("2026-11-22", OTHER_YEARS).years();

        assertThat(years)
                .extracting(EditionIndexPage.EditionYear::year)
                .containsExactly(2026, 2025);
        assertThat(months(years.get(0))).containsExactly("2026-10", "2026-09", "2026-08");
        assertThat(months(years.get(1))).containsExactly("2025-12");
    }

    @Test
    void anEditionStandsInTheYearOfItsMonthAndNotOfItsAppearance() {
        EditionLine december = page("2026-11-22", OTHER_YEARS).years().get(1).editions().get(0);

        assertThat(december.publishedOn()).isEqualTo("2026-01-07");
        assertThat(Objects.requireNonNull(december.link()).address().path())
                .isEqualTo("editions/2025-12/");
    }

    @Test
    void aSkippedMonthSaysWhyAndHasNeitherLinkNorBalance() {
        assertThat(skipped().link()).isNull();
        assertThat(skipped().balance()).isNull();
        assertThat(skipped().skippedBecause()).isEqualTo("The desk moved.");
        assertThat(skipped().publishedOn()).isEqualTo("2026-09-01");
    }

    @Test
    void anEditionThatAppearedHasItsHeadlineAndItsBalance() {
        EditionLine october = page("2026-11-22", "").years().get(0).editions().get(0);

        assertThat(Objects.requireNonNull(october.link()).text())
                .isEqualTo("Pay was one day late for 412 people");
        assertThat(Objects.requireNonNull(october.balance()).failures()).isEqualTo(1);
        assertThat(october.skippedBecause()).isNull();
    }

    @Test
    void whatHasNotAppearedIsNotListed() {
        assertThat(months(page("2026-11-04", "").years().get(0)))
                .containsExactly("2026-10", "2026-09");
        assertThat(months(page("2026-11-03", "").years().get(0))).containsExactly("2026-09");
        assertThat(page("2026-10-06", "").years()).isEmpty();
    }

    @Test
    void aSkippedMonthIsListedFromTheMonthAfterIt() {
        assertThat(page("2026-08-31", OTHER_YEARS).years())
                .extracting(EditionIndexPage.EditionYear::year)
                .containsExactly(2025);
        assertThat(months(page("2026-09-01", OTHER_YEARS).years().get(0)))
                .containsExactly("2026-08");
    }
}
