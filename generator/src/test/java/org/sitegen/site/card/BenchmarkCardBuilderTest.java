package org.sitegen.site.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Figure;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.site.PlannedSite;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.statistics.Variation;
import org.sitegen.statistics.course.Assurance;

/** The card of a benchmark: of its latest figure, or as it stood in some period. */
class BenchmarkCardBuilderTest {

    private static final String FIELDS = "-- content/benchmarks/desk-first-fix.yml --\n";
    private static final String FIGURES =
            """
            -- content/benchmarks/desk-first-fix.csv --
            period,value,numerator,denominator,mark,note
            """;

    private static BenchmarkCard latest(String pieces) {
        return latestOn("2026-11-22", pieces);
    }

    private static BenchmarkCard latestOn(String day, String pieces) {
        PlannedSite site = PlannedSite.of(pieces);
        return builder(site.index(), day).latest(site.index().history(benchmark(site)), null);
    }

    private static @Nullable BenchmarkCard in(String month, String pieces) {
        PlannedSite site = PlannedSite.of(pieces);
        return builder(site.index(), "2026-11-22")
                .in(YearMonth.parse(month), site.index().history(benchmark(site)), null);
    }

    private static BenchmarkCardBuilder builder(SiteIndex index, String day) {
        return new BenchmarkCardBuilder(index.charts(), LocalDate.parse(day));
    }

    private static Benchmark benchmark(PlannedSite site) {
        return site.entry(Benchmark.TYPE, "desk-first-fix");
    }

    private static @Nullable String value(@Nullable Figure figure) {
        return figure == null ? null : figure.value().toPlainString();
    }

    @Test
    void theLatestCardIsThatOfTheLastFigure() {
        BenchmarkCard card = latest("");

        assertThat(Objects.requireNonNull(card.period()).last()).hasToString("2026-10");
        assertThat(value(card.figure())).isEqualTo("71.8");
        assertThat(value(card.numerator())).isEqualTo("1522");
        assertThat(value(card.denominator())).isEqualTo("2120");
        assertThat(value(card.previous())).isEqualTo("68.6");
        assertThat(card.met()).isTrue();
        assertThat(card.verdict().variation()).isEqualTo(Variation.TOO_FEW);
        assertThat(card.verdict().assurance()).isEqualTo(Assurance.UNCERTAIN);
        assertThat(card.retired()).isFalse();
    }

    @Test
    void aPeriodWithoutFigureAtTheEndDoesNotHideTheLastOne() {
        BenchmarkCard card =
                latest(
                        FIGURES
                                + """
                                2026-08,71.0,1505,2120,,
                                2026-09,68.6,1454,2120,p,first count
                                2026-10,,,,x,The counter stood still
                                """);

        assertThat(Objects.requireNonNull(card.period()).last()).hasToString("2026-09");
        assertThat(value(card.figure())).isEqualTo("68.6");
        assertThat(value(card.previous())).isEqualTo("71.0");
        assertThat(card.mark()).isEqualTo(Mark.PROVISIONAL);
        assertThat(card.note()).isEqualTo("first count");
    }

    @Test
    void withoutAnyFigureThereIsNoPeriodNoTargetAndNoVerdict() {
        for (String rows : new String[] {"", "2026-09,,,,x,None\n2026-10,,,,x,Still none\n"}) {
            BenchmarkCard card = latest(FIGURES + rows);

            assertThat(card.period()).isNull();
            assertThat(card.figure()).isNull();
            assertThat(card.numerator()).isNull();
            assertThat(card.denominator()).isNull();
            assertThat(card.previous()).isNull();
            assertThat(card.targetMin()).isNull();
            assertThat(card.met()).isNull();
            assertThat(card.mark()).isEqualTo(Mark.FINAL);
            assertThat(card.note()).isEmpty();
            assertThat(card.verdict().variation()).isEqualTo(Variation.TOO_FEW);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-12-30, false", "2026-12-31, true"})
    void theNextFigureIsLateAfterTheDaysThatTheBenchmarkAllowsItself(String day, boolean late) {
        assertThat(latestOn(day, "").late()).isEqualTo(late);
    }

    @Test
    void whatHasEndedIsNeverLate() {
        BenchmarkCard card =
                latestOn("2027-06-01", FIELDS + "retired: {from: 2026-11, because: It is done}\n");

        assertThat(card.retired()).isTrue();
        assertThat(card.late()).isFalse();
    }

    @Test
    void theCardOfAMonthKnowsNothingOfWhatCameLater() {
        BenchmarkCard card = Objects.requireNonNull(in("2026-09", ""));

        assertThat(value(card.figure())).isEqualTo("68.6");
        assertThat(value(card.previous())).isEqualTo("71.0");
        assertThat(card.met()).isFalse();
        assertThat(card.late()).isFalse();
    }

    @Test
    void aMonthInWhichNoPeriodEndsHasNoCard() {
        assertThat(in("2026-11", "")).isNull();
        assertThat(in("2026-03", "")).isNull();
        String quarters =
                FIELDS + "frequency: quarterly\n" + FIGURES + "2026-Q2,70,,,,\n2026-Q3,71,,,,\n";
        assertThat(in("2026-08", quarters)).isNull();
        assertThat(value(Objects.requireNonNull(in("2026-09", quarters)).figure())).isEqualTo("71");
    }

    @Test
    void aMonthWhoseFigureIsMissingHasACardThatSaysSo() {
        BenchmarkCard card =
                Objects.requireNonNull(
                        in("2026-10", FIGURES + "2026-09,68.6,,,,\n2026-10,,,,x,It stood still\n"));

        assertThat(card.figure()).isNull();
        assertThat(card.mark()).isEqualTo(Mark.NOT_AVAILABLE);
        assertThat(card.note()).isEqualTo("It stood still");
        assertThat(value(card.targetMin())).isEqualTo("70");
        assertThat(card.met()).isNull();
    }

    @Test
    void theFirstFigureHasNoneBeforeIt() {
        assertThat(Objects.requireNonNull(in("2026-04", "")).previous()).isNull();
    }

    @Test
    void theTargetIsTheOneThatHeldInThePeriod() {
        String targets =
                FIELDS
                        + """
                        targets:
                          - {from: 2026-09, value: 68}
                          - {from: 2026-10, min: 60, max: 70.5}
                        """;

        BenchmarkCard august = Objects.requireNonNull(in("2026-08", targets));
        BenchmarkCard september = Objects.requireNonNull(in("2026-09", targets));
        BenchmarkCard october = Objects.requireNonNull(in("2026-10", targets));
        assertThat(august.targetMin()).isNull();
        assertThat(august.met()).isNull();
        assertThat(august.verdict().assurance()).isEqualTo(Assurance.NO_TARGET);
        assertThat(value(september.targetMin())).isEqualTo("68");
        assertThat(september.targetMax()).isNull();
        assertThat(september.met()).isTrue();
        assertThat(value(october.targetMin())).isEqualTo("60");
        assertThat(value(october.targetMax())).isEqualTo("70.5");
        assertThat(Objects.requireNonNull(october.targetMax()).decimals()).isEqualTo(1);
        assertThat(october.met()).isFalse();
    }
}
