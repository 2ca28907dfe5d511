package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExampleSiteTest {

    @Test
    void smallNewsletterBuildsWithoutAFinding() {
        BuiltSite site = TestSite.example("").buildsWell();

        assertThat(site.findings()).isEmpty();
        assertThat(site.entries()).isEqualTo("7 entries read: 7 published, 0 withheld, 0 failed");
        assertThat(site.result().pages()).isEqualTo(site.pages().size());
        site.page("wins/w-2026-031/").says("Invoices are found again", "Finance");
        site.page("requests/r-2026-031/").says("Here is what it will take", "4 weeks");
    }

    @Test
    void checkFindsTheSameAndWritesNothing() {
        TestSite site =
                TestSite.example("-- content/wins/W-2026-031-invoices.md --\nkind: splendid\n");
        BuiltSite checked = site.check();

        assertThat(checked.findings()).isNotEmpty().isEqualTo(site.build().findings());
        assertThat(checked.paths()).isEmpty();
        assertThat(site.request().reports()).doesNotExist();
    }
}
