package org.sitegen.site.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.site.PlannedSite;

/** What many pages ask for is made once. */
class SiteIndexTest {

    @Test
    void aBenchmarkThatHasEndedHasOneHistory() {
        PlannedSite site =
                PlannedSite.of(
                        """
                        -- content/benchmarks/desk-first-fix.yml --
                        retired: {from: 2026-11, because: It is done}
                        """);
        Benchmark ended = site.entry(Benchmark.TYPE, "desk-first-fix");

        assertThat(site.index().history(ended)).isSameAs(site.index().history(ended));
    }
}
