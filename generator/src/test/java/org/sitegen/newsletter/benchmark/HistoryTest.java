package org.sitegen.newsletter.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.newsletter.value.Unit;
import org.sitegen.statistics.Direction;
import org.sitegen.statistics.Variation;
import org.sitegen.statistics.course.Assurance;
import org.sitegen.statistics.course.Reliance;
import org.sitegen.statistics.course.Verdict;

class HistoryTest {

    private static final YearMonth FIRST = YearMonth.of(2026, 1);

    private static History history(int months) {
        return new History(
                benchmark(List.of()),
                IntStream.range(0, months).mapToObj(HistoryTest::row).toList());
    }

    private static Measurement row(int month) {
        return row(month, 10 + month % 3);
    }

    private static Measurement row(int month, int value) {
        return new Measurement(
                FigurePeriod.month(FIRST.plusMonths(month)),
                BigDecimal.valueOf(value),
                null,
                null,
                Mark.FINAL,
                "");
    }

    private static Benchmark benchmark(List<Target> targets) {
        return new Benchmark(
                new Envelope(
                        "desk-wait",
                        "Waiting for the desk",
                        "",
                        LocalDate.EPOCH,
                        null,
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        false,
                        null,
                        Map.of()),
                "How long do you wait?",
                Unit.MINUTES,
                null,
                0,
                new Bounds(BigDecimal.ZERO, null),
                Direction.LOWER_IS_BETTER,
                targets,
                "We are counting first.",
                null,
                Frequency.MONTHLY,
                14,
                "The desk's records",
                "Minutes until somebody answers.",
                "desk-lead",
                null,
                null,
                null,
                null,
                ChartChoice.AUTO,
                List.of(),
                null,
                List.of(),
                null);
    }

    @Test
    void theCourseIsWorkedOutOnce() {
        History history = history(12);

        assertThat(history.course()).isSameAs(history.course());
    }

    @Test
    void whatWasKnownInTheLastMonthIsTheSameHistory() {
        History history = history(12);

        assertThat(history.until(FIRST.plusMonths(11))).isSameAs(history);
        assertThat(history.until(FIRST.plusMonths(10)).rows()).hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 12, 37})
    void whatCameAfterAMonthWasNotKnownInIt(int months) {
        History history = history(months);

        for (int month = -2; month < months + 2; month++) {
            YearMonth asOf = FIRST.plusMonths(month);
            assertThat(history.until(asOf).rows())
                    .isEqualTo(
                            history.rows().stream()
                                    .filter(row -> !row.period().last().isAfter(asOf))
                                    .toList());
        }
    }

    @Test
    void theCourseIsThatOfItsOwnMonths() {
        History history = history(12);
        history.course();

        assertThat(history.until(FIRST.plusMonths(5)).course().series().size()).isEqualTo(6);
    }

    /** Twelve figures below the first target and above the second, and then none. */
    @Test
    void theVerdictIsOnTheLastFigureByTheTargetOfItsTime() {
        List<Measurement> rows = new ArrayList<>(history(12).rows());
        rows.add(gap(12));
        Benchmark held = benchmark(List.of(target(0, 20), target(12, 1)));

        Verdict verdict = new History(held, rows).verdict();
        assertThat(verdict.variation()).isEqualTo(Variation.NO_REAL_CHANGE);
        assertThat(verdict.reliance())
                .isEqualTo(new Reliance(Assurance.RELIABLY_MEETS, 12, 12, 12, 12));
    }

    /** Falls for a year and a half, and then lies around 44. */
    @Test
    void theEndOfASlopeIsToldAsBeforeOrSaysThatItMoved() {
        int[] chance = {0, 2, -1, 1, -2, 0, 1, 3, -3, 1, -1, 2};
        List<Measurement> rows =
                IntStream.range(0, 40)
                        .mapToObj(i -> row(i, 80 - 2 * Math.min(i, 18) + chance[i * 5 % 12]))
                        .toList();
        History history = new History(benchmark(List.of()), rows);

        int ended = 0;
        for (int month = 27; month < 40; month++) {
            PeriodVerdict before = history.until(FIRST.plusMonths(month - 1)).told();
            PeriodVerdict now = history.until(FIRST.plusMonths(month)).told();
            if (now.verdict().hasEnded()) {
                ended++;
                int told = end(before);
                int most = before.verdict().hasEnded() ? 0 : 2;
                boolean moved = Objects.equals(now.endMovedFrom(), told);
                assertThat(moved || Math.abs(end(now) - told) <= most).isTrue();
            }
        }
        assertThat(ended).isGreaterThan(6);
    }

    private static int end(PeriodVerdict told) {
        return Objects.requireNonNull(told.verdict().change()).last();
    }

    @Test
    void aFigureMeetsTheTargetOfItsTime() {
        Benchmark held = benchmark(List.of(target(1, 20), target(2, 1)));

        assertThat(held.met(row(0))).isNull();
        assertThat(held.met(row(1))).isTrue();
        assertThat(held.met(row(2))).isFalse();
        assertThat(held.met(gap(2))).isNull();
    }

    private static Target target(int month, int value) {
        return new Target(
                FIRST.plusMonths(month), BigDecimal.valueOf(value), null, null, null, null);
    }

    private static Measurement gap(int month) {
        FigurePeriod period = FigurePeriod.month(FIRST.plusMonths(month));
        return new Measurement(period, null, null, null, Mark.NOT_AVAILABLE, "");
    }
}
