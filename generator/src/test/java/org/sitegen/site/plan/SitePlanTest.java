package org.sitegen.site.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sitegen.chart.ChartWords;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.site.Page;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.PlannedSite;
import org.sitegen.site.edition.EditionPage;
import org.sitegen.site.failure.FailurePage;

/** What holds for all pages of a site. */
class SitePlanTest {

    private static final Site SITE = PlannedSite.of("").site();

    @Test
    void everyAddressIsPlannedOnce() {
        assertThat(SITE.pages()).extracting(page -> page.address().path()).doesNotHaveDuplicates();
    }

    /** What they share is in the memory from the first to the last of them. */
    @Test
    void thePagesOfAnEditionStandTogether() {
        List<YearMonth> months =
                SITE.pages().stream()
                        .filter(page -> page.type() == EditionPage.class)
                        .map(page -> ((EditionPage) page.make()).month())
                        .toList();

        assertThat(months.stream().distinct()).hasSizeGreaterThan(1);
        assertThat(months.stream().distinct())
                .allSatisfy(
                        month ->
                                assertThat(months.lastIndexOf(month) - months.indexOf(month) + 1)
                                        .isEqualTo(Collections.frequency(months, month)));
    }

    @Test
    void everyPartThatIsOfferedHasAPage() {
        assertThat(SITE.pages())
                .extracting(PlannedPage::address)
                .containsAll(
                        SITE.view().navigation().stream()
                                .map(SiteView.NavigationItem::address)
                                .toList());
    }

    @Test
    void partsAreOfferedInTheOrderOfTheSections() {
        assertThat(SITE.view().navigation())
                .extracting(SiteView.NavigationItem::key)
                .startsWith("editions", "failures", "benchmarks", "wins")
                .endsWith("promises", "services", "goals", "for");
    }

    @Test
    void everyPageKnowsTheLatestEdition() {
        assertThat(Objects.requireNonNull(SITE.view().latest()).month()).hasToString("2026-10");
        assertThat(PlannedSite.on("2026-10-01", "").site().view().latest()).isNull();
    }

    @Test
    void theSameNewsletterMakesTheSamePages() {
        Site again = PlannedSite.of("").site();

        assertThat(inputs(again)).isEqualTo(inputs(SITE));
        assertThat(made(again)).isEqualTo(made(SITE));
    }

    @Test
    void aPageThatIsMadeAgainIsTheSame() {
        assertThat(made(SITE)).isEqualTo(made(SITE));
    }

    @Test
    void aPageIsWhatWasPlanned() {
        for (PlannedPage<?> page : SITE.pages()) {
            assertThat(page.make()).isExactlyInstanceOf(page.type());
        }
    }

    @Test
    void planningDrawsNoChartAndTellsNoStory() {
        Newsletter newsletter = SITE.index().newsletter();
        ChartWords silent =
                (ChartWords)
                        Proxy.newProxyInstance(
                                ChartWords.class.getClassLoader(),
                                new Class<?>[] {ChartWords.class},
                                (proxy, method, values) -> {
                                    throw new IllegalStateException(
                                            "Was asked for " + method.getName());
                                });

        Site site =
                new SitePlan(newsletter, Map.of(), SITE.index().today(), silent, null, null).site();

        assertThat(inputs(site)).isEqualTo(inputs(SITE));
    }

    @Test
    void templatesShowPagesAndEntriesInFeeds() {
        assertThat(SITE.documents())
                .doesNotHaveDuplicates()
                .contains(
                        new Site.Document("failure", FailurePage.class),
                        new Site.Document("feed-failure", FailurePage.class),
                        new Site.Document("one-page", EditionPage.class));
        assertThat(SITE.records()).hasSameSizeAs(SITE.documents());
    }

    private static List<List<Reference>> inputs(Site site) {
        return site.pages().stream().map(PlannedPage::inputs).toList();
    }

    private static List<Page> made(Site site) {
        return site.pages().stream().<Page>map(PlannedPage::make).toList();
    }
}
