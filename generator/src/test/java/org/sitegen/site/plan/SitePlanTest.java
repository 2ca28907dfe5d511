package org.sitegen.site.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sitegen.site.Page;
import org.sitegen.site.PlannedSite;

/** What holds for all pages of a site. */
class SitePlanTest {

    private static final Site SITE = PlannedSite.of("").site();

    @Test
    void pagesStandInTheOrderOfTheirAddressesEachOnce() {
        assertThat(SITE.pages())
                .extracting(page -> page.address().path())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void everyPartThatIsOfferedHasAPage() {
        assertThat(SITE.pages())
                .extracting(Page::address)
                .containsAll(
                        SITE.view().navigation().stream().map(SiteView.Section::address).toList());
    }

    @Test
    void everyPageKnowsTheLatestEdition() {
        assertThat(Objects.requireNonNull(SITE.view().latest()).month()).hasToString("2026-10");
        assertThat(PlannedSite.on("2026-10-01", "").site().view().latest()).isNull();
    }

    @Test
    void theSameNewsletterMakesTheSamePages() {
        assertThat(PlannedSite.of("").site()).isEqualTo(SITE);
    }
}
