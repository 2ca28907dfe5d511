package org.sitegen.site.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.chart.scale.TimeAxis;
import org.sitegen.chart.trend.Annotation;
import org.sitegen.chart.trend.DataPoint;
import org.sitegen.chart.trend.TargetStep;
import org.sitegen.chart.trend.TrendChart;
import org.sitegen.chart.trend.TrendForm;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.History;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.output.ExampleWords;
import org.sitegen.site.PlannedSite;
import org.sitegen.statistics.TargetRange;

/** The trend of a benchmark: its figures, its targets, and what happened on the way. */
class TrendBuilderTest {

    private static final String FIELDS = "-- content/benchmarks/desk-first-fix.yml --\n";
    private static final String FIGURES =
            """
            -- content/benchmarks/desk-first-fix.csv --
            period,value,numerator,denominator,mark,note
            """;

    private static final TrendBuilder TRENDS =
            new TrendBuilder(new ExampleWords(), new UnitLabels(new ExampleWords(), "EUR"));

    private static History history(String pieces) {
        PlannedSite site = PlannedSite.of(pieces);
        return site.index().history(site.entry(Benchmark.TYPE, "desk-first-fix"));
    }

    private static TrendChart trend(String pieces) {
        History history = history(pieces);
        return TRENDS.of(history, "chart-one", TRENDS.axis(history));
    }

    @Test
    void eachRowIsAPointWithItsMarkAndItsNote() {
        TrendChart trend =
                trend(
                        FIGURES
                                + """
                                2026-08,71.0,,,,
                                2026-09,,,,x,It stood still
                                2026-10,71.8,,,p,first count
                                """);

        assertThat(trend.data().points())
                .extracting(DataPoint::value, DataPoint::mark, DataPoint::note)
                .containsExactly(
                        tuple(71.0, Mark.FINAL, ""),
                        tuple(null, Mark.NOT_AVAILABLE, "It stood still"),
                        tuple(71.8, Mark.PROVISIONAL, "first count"));
    }

    @Test
    void theAxisGoesFromTheFirstToTheLastRowWithAFigureOrNot() {
        History history = history(FIGURES + "2026-08,,,,x,None\n2026-09,71,,,,\n");

        assertThat(TRENDS.axis(history))
                .isEqualTo(new TimeAxis(YearMonth.of(2026, 8), YearMonth.of(2026, 9)));
    }

    @ParameterizedTest
    @CsvSource({"'', LINE", "'chart: auto\n', LINE", "'chart: bars\n', BARS"})
    void itIsALineUnlessItsEditorWantsBars(String fields, TrendForm form) {
        assertThat(trend(FIELDS + fields).form()).isEqualTo(form);
    }

    @Test
    void aTargetHoldsOnTheSideThatIsGood() {
        String down = FIELDS + "direction: lower-is-better\n";

        assertThat(trend("").data().targets())
                .containsExactly(new TargetStep(YearMonth.of(2026, 1), TargetRange.atLeast(70)));
        assertThat(trend(down).data().targets())
                .extracting(TargetStep::target)
                .containsExactly(TargetRange.atMost(70));
    }

    @Test
    void everyTargetIsAStepAndOnlyAChangeOfOneIsTold() {
        TrendChart trend =
                trend(
                        FIELDS
                                + """
                                targets:
                                  - {from: 2026-09, min: 60, max: 80, because: Agreed with Finance}
                                  - {from: 2026-04, value: 70, because: The first}
                                  - {from: 2026-06, value: 72}
                                """);

        assertThat(trend.data().targets())
                .extracting(step -> step.from().toString(), TargetStep::target)
                .containsExactly(
                        tuple("2026-04", TargetRange.atLeast(70)),
                        tuple("2026-06", TargetRange.atLeast(72)),
                        tuple("2026-09", TargetRange.between(60, 80)));
        assertThat(trend.data().annotations())
                .containsExactly(
                        new Annotation(YearMonth.of(2026, 6), Annotation.Kind.TARGET, ""),
                        new Annotation(
                                YearMonth.of(2026, 9),
                                Annotation.Kind.TARGET,
                                "Agreed with Finance"));
    }

    @Test
    void breaksCorrectionsAndNewLimitsAreToldInOrderAndNoOtherMark() {
        TrendChart trend =
                trend(
                        FIELDS
                                + "rebase: [{from: 2026-07, because: Two more people}]\n"
                                + FIGURES
                                + """
                                2026-05,70.2,,,p,first count
                                2026-06,72.1,,,b,Counted by another system
                                2026-07,70.9,,,,
                                2026-08,71.0,,,r,A day was missing
                                2026-09,68.6,,,e,By hand
                                """);

        assertThat(trend.data().annotations())
                .containsExactly(
                        new Annotation(
                                YearMonth.of(2026, 6),
                                Annotation.Kind.BREAK,
                                "Counted by another system"),
                        new Annotation(
                                YearMonth.of(2026, 7), Annotation.Kind.REBASE, "Two more people"),
                        new Annotation(
                                YearMonth.of(2026, 8),
                                Annotation.Kind.CORRECTION,
                                "A day was missing"));
    }

    @Test
    void whatHappenedInAQuarterStandsAtItsFirstMonth() {
        TrendChart trend =
                trend(
                        FIELDS
                                + "frequency: quarterly\n"
                                + FIGURES
                                + "2026-Q2,70,,,,\n2026-Q3,71,,,b,Another system\n");

        assertThat(trend.data().annotations())
                .extracting(one -> one.month().toString())
                .containsExactly("2026-07");
        assertThat(trend.axis())
                .isEqualTo(new TimeAxis(YearMonth.of(2026, 4), YearMonth.of(2026, 9)));
    }

    @Test
    void itsHeadingSaysTheVerdictTheUnitAndHowManyFigures() {
        TrendChart trend = trend("");

        assertThat(trend.heading().id()).isEqualTo("chart-one");
        assertThat(trend.heading().title()).isEqualTo("told.too-few7");
        assertThat(trend.heading().subtitle()).isEqualTo("chart.subtitlechart.unit.percent,7");
        assertThat(trend.metric().decimals()).isEqualTo(1);
    }

    @Test
    void anEditionDrawsTheFiguresOfItsTimeOnly() {
        History september = history("").until(YearMonth.of(2026, 9));
        TrendChart trend = TRENDS.of(september, "chart-one", TRENDS.axis(september));

        assertThat(trend.data().points()).hasSize(6);
        assertThat(trend.axis().last()).hasToString("2026-09");
        assertThat(trend.heading().subtitle()).endsWith(",6");
    }
}
