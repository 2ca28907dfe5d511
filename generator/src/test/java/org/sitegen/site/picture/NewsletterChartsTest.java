package org.sitegen.site.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.chart.Chart;
import org.sitegen.chart.scale.TimeAxis;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.History;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.win.Measure;
import org.sitegen.newsletter.win.Win;
import org.sitegen.output.ExampleWords;
import org.sitegen.site.PlannedSite;

/** Which pictures a newsletter has, and what they are drawn from. */
class NewsletterChartsTest {

    private static final NewsletterCharts CHARTS =
            new NewsletterCharts(new SiteFigures("EUR"), new ExampleWords());
    private static final ZoneId ZONE = ZoneId.of("Europe/Dublin");
    private static final TimeAxis YEAR =
            new TimeAxis(YearMonth.of(2026, 1), YearMonth.of(2026, 12));

    private static final String FIGURES =
            """
            -- content/benchmarks/desk-first-fix.csv --
            period,value,numerator,denominator,mark,note
            """;
    private static final String NO_FIGURE =
            FIGURES + "2026-09,,,,x,None\n2026-10,,,,x,Still none\n";

    private static History history(String pieces) {
        PlannedSite site = PlannedSite.of(pieces);
        return site.index().history(site.entry(Benchmark.TYPE, "desk-first-fix"));
    }

    private static List<Failure> failures(String pieces) {
        return PlannedSite.of(pieces).index().newsletter().all(Failure.TYPE);
    }

    private static Chart drawn(@Nullable Chart chart) {
        return Objects.requireNonNull(chart);
    }

    @Test
    void aBenchmarkHasThreePicturesThatCanStandOnOnePage() {
        History history = history("");

        assertThat(drawn(CHARTS.spark(history)).id()).isEqualTo("spark-desk-first-fix");
        assertThat(drawn(CHARTS.small(history, YEAR)).id()).isEqualTo("small-desk-first-fix");
        assertThat(drawn(CHARTS.trend(history)).id()).isEqualTo("chart-desk-first-fix");
    }

    @Test
    void withoutAFigureThereIsNoPicture() {
        for (String pieces : List.of(FIGURES, NO_FIGURE)) {
            History history = history(pieces);

            assertThat(CHARTS.spark(history)).isNull();
            assertThat(CHARTS.small(history, YEAR)).isNull();
            assertThat(CHARTS.trend(history)).isNull();
        }
    }

    @Test
    void aPictureBesideOthersStandsOnTheirAxis() {
        History history = history("");

        assertThat(drawn(CHARTS.small(history, YEAR)))
                .isNotEqualTo(drawn(CHARTS.small(history, axis(history))));
    }

    private static TimeAxis axis(History history) {
        return Objects.requireNonNull(CHARTS.axis(List.of(history)));
    }

    @Test
    void theSharedAxisHoldsAllThatHaveARow() {
        History old = history(FIGURES + "2025-12,70,,,,\n2026-01,71,,,,\n");
        History now = history("");
        History none = history(FIGURES);

        assertThat(CHARTS.axis(List.of(now, none, old)))
                .isEqualTo(new TimeAxis(YearMonth.of(2025, 12), YearMonth.of(2026, 10)));
        assertThat(CHARTS.axis(List.of(none, now))).isEqualTo(axis(now));
        assertThat(CHARTS.axis(List.of(history(NO_FIGURE))))
                .isEqualTo(new TimeAxis(YearMonth.of(2026, 9), YearMonth.of(2026, 10)));
        assertThat(CHARTS.axis(List.of(none))).isNull();
        assertThat(CHARTS.axis(List.of())).isNull();
    }

    private static Chart beforeAfter(String after) {
        Win win =
                PlannedSite.of(
                                """
                                -- content/wins/W-2026-031-invoices.md --
                                measure:
                                  name: Time to find an invoice
                                  unit: minutes
                                  direction: lower-is-better
                                  before: {value: 12, period: March 2026, n: 1200}
                                  after: {value: 1.5, period: May 2026%s}
                                  basis: measured
                                """
                                        .formatted(after))
                        .entry(Win.TYPE, "W-2026-031");
        Measure measure = Objects.requireNonNull(win.measure());
        return CHARTS.beforeAfter(win.id(), measure);
    }

    @Test
    void aWinIsMeasuredWithAsManyDecimalsAsItsFinerFigure() {
        assertThat(beforeAfter("").id()).isEqualTo("chart-w-2026-031");
        assertThat(beforeAfter("").title()).isEqualTo("Time to find an invoice");
        assertThat(beforeAfter("").table().rows())
                .extracting(row -> row.get(2))
                .containsExactly("chart.minutes12.0", "chart.minutes1.5");
    }

    @Test
    void aFigureSaysOnHowManyCasesItRestsIfThatIsKnown() {
        assertThat(beforeAfter("").table().rows())
                .extracting(row -> row.get(1))
                .containsExactly("chart.period-and-casesMarch 2026,1200", "May 2026");
        assertThat(beforeAfter(", n: 40").table().rows().get(1).get(1))
                .isEqualTo("chart.period-and-casesMay 2026,40");
        assertThat(beforeAfter(", n: 1").table().rows().get(1).get(1))
                .isEqualTo("chart.period-and-caseMay 2026");
    }

    @Test
    void timesToRestoreAreDrawnOfTwoThatAreOver() {
        Chart chart = drawn(CHARTS.restoreTimes("all", failures(""), ZONE));

        assertThat(chart.id()).isEqualTo("restore-all");
        assertThat(chart.alternative()).doesNotContain("strip-here");
        assertThat(chart.table().rows())
                .extracting(row -> row.get(0))
                .containsExactly("Expenses came back unread", "Pay was one day late");
    }

    @Test
    void aFailureThatGoesOnHasNoTimeToRestore() {
        String ongoing =
                """
                -- content/failures/F-2026-014-pay-run.md --
                status: open
                restored:
                ongoing: true
                """;

        assertThat(CHARTS.restoreTimes("all", failures(ongoing), ZONE)).isNull();
        assertThat(CHARTS.restoreTimes("all", List.of(), ZONE)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-25T02:40+01:00", "2026-10-25T01:40+00:00"})
    void whatWasRestoredAtOnceTookNoTimeByWhateverClocks(String restored) {
        String atOnce =
                """
                -- content/failures/F-2026-014-pay-run.md --
                started: 2026-10-25T01:40+00:00
                noticed: 2026-10-25T01:40+00:00
                restored: %s
                """
                        .formatted(restored);

        assertThat(drawn(CHARTS.restoreTimes("all", failures(atOnce), ZONE)).table().rows())
                .extracting(row -> row.get(1))
                .endsWith("chart.less-than-a-minute");
    }
}
