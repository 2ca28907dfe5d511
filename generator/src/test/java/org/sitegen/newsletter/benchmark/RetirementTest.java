package org.sitegen.newsletter.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitegen.BuiltSite;
import org.sitegen.TestSite;

/** The example is read as of 22 November 2026. */
class RetirementTest {

    private static BuiltSite retiredFrom(String month) {
        return TestSite.example(
                        "-- content/benchmarks/desk-first-fix.yml --\n"
                                + "retired: {from: %s, because: Everybody writes now.}\n"
                                        .formatted(month))
                .build();
    }

    @Test
    void anEndThatHasComeIsToldAsOne() {
        String page = retiredFrom("2026-11").file("benchmarks/desk-first-fix/index.html");

        assertThat(page).contains("No longer measured since November 2026", "Measured until");
    }

    @Test
    void anEndThatIsToComeIsAnnounced() {
        BuiltSite built = retiredFrom("2027-01");
        String page = built.file("benchmarks/desk-first-fix/index.html");

        assertThat(built.result().findings()).isEmpty();
        assertThat(page)
                .contains("Will no longer be measured from January 2027", "Everybody writes now.")
                .doesNotContain("No longer measured since", "Measured until");
        assertThat(built.file("benchmarks/index.html")).doesNotContain("No longer measured");
    }

    @Test
    void figuresUpToThereAreStillDue() {
        String late =
                """
                -- content/benchmarks/desk-first-fix.yml --
                available_after_days: 1
                retired: {from: %s, because: Everybody writes now.}
                -- content/benchmarks/desk-first-fix.csv --
                period,value
                2026-08,71.0
                2026-09,68.6
                """;
        assertThat(TestSite.found("figure-late", late.formatted("2026-12"))).hasSize(1);
        assertThat(TestSite.found("figure-late", late.formatted("2026-10"))).isEmpty();
    }
}
