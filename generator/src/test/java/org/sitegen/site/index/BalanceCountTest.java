package org.sitegen.site.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.newsletter.promise.PromiseCount;
import org.sitegen.site.PlannedSite;
import org.sitegen.site.card.Balance;

/** A month in numbers, as it was on the day of its edition: 4 November 2026. */
class BalanceCountTest {

    private static final String FIELDS = "-- content/benchmarks/desk-first-fix.yml --\n";

    private static Balance in(String month, String pieces) {
        SiteIndex index = PlannedSite.of(pieces).index();
        return new BalanceCount(index)
                .of(Objects.requireNonNull(index.archive().of(YearMonth.parse(month))));
    }

    private static Balance october(String pieces) {
        return in("2026-10", pieces);
    }

    private static Balance promise(String due, String state) {
        return october(
                """
                -- content/failures/F-2026-014-pay-run.md --
                actions:
                  - {id: a1, action: Renew, owner_role: payroll-lead, due: %s, %s}
                """
                        .formatted(due, state));
    }

    private static String promises(Balance balance) {
        PromiseCount count = balance.promises();
        return "due %d: kept %d late %d not %d dropped %d; not due %d"
                .formatted(
                        count.due(),
                        count.kept(),
                        count.keptLate(),
                        count.notKept(),
                        count.dropped(),
                        count.notDue());
    }

    @Test
    void failuresAndWinsCountInTheMonthOfTheirEdition() {
        assertThat(october("").failures()).isEqualTo(1);
        assertThat(october("").critical()).isEqualTo(1);
        assertThat(october("").wins()).isEqualTo(1);
        assertThat(in("2026-09", "").failures()).isEqualTo(1);
        assertThat(in("2026-09", "").critical()).isZero();
        assertThat(in("2026-09", "").wins()).isZero();
        String moved = "-- content/wins/W-2026-031-invoices.md --\nedition: 2026-09\n";
        assertThat(in("2026-09", moved).wins()).isEqualTo(1);
    }

    @Test
    void aTargetIsMissedByTheFigureOfTheMonth() {
        assertThat(october("").targets()).isEqualTo(1);
        assertThat(october("").targetsMissed()).isZero();
        assertThat(in("2026-09", "").targetsMissed()).isEqualTo(1);
    }

    @Test
    void aFigureThatEqualsItsTargetMeetsIt() {
        assertThat(october(FIELDS + "targets: [{from: 2026-01, value: 71.8}]\n").targetsMissed())
                .isZero();
    }

    @Test
    void withoutTargetOrFigureNothingIsCounted() {
        String noFigure =
                """
                -- content/benchmarks/desk-first-fix.csv --
                period,value,numerator,denominator,mark,note
                2026-09,68.6,1454,2120,,
                2026-10,,,,x,It stood still
                """;

        assertThat(october(FIELDS + "targets: [{from: 2026-11, value: 70}]\n").targets()).isZero();
        assertThat(october(FIELDS + "targets: []\nno_target_because: New\n").targets()).isZero();
        assertThat(october(noFigure).targets()).isZero();
        assertThat(october(noFigure).targetsMissed()).isZero();
    }

    @Test
    void theFigureOfAQuarterCountsInItsLastMonth() {
        String quarters =
                FIELDS
                        + """
                        frequency: quarterly
                        -- content/benchmarks/desk-first-fix.csv --
                        period,value,numerator,denominator,mark,note
                        2026-Q3,68.6,,,,
                        """;

        assertThat(in("2026-09", quarters).targets()).isEqualTo(1);
        assertThat(october(quarters).targets()).isZero();
    }

    @Test
    void eachBenchmarkCounts() {
        SiteIndex index = PlannedSite.of(SECOND).index();
        BalanceCount count = new BalanceCount(index);

        assertThat(count.of(Objects.requireNonNull(index.archive().latest())).targets())
                .isEqualTo(2);
        assertThat(count.of(Objects.requireNonNull(index.archive().latest())).targetsMissed())
                .isEqualTo(1);
    }

    private static final String SECOND =
            """
            -- content/benchmarks/mail-down.yml --
            title: Mail
            question: How long is mail down?
            unit: minutes
            direction: lower-is-better
            targets: [{from: 2026-01, value: 10}]
            frequency: monthly
            source: Records
            method: Minutes
            owner_role: desk-lead
            -- content/benchmarks/mail-down.csv --
            period,value,numerator,denominator,mark,note
            2026-10,11,,,,
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-04 | status: open | 'due 0: kept 0 late 0 not 0 dropped 0; not due 1'",
                "2026-11-04 | 'status: open, moved: [{to: 2026-12-30, on: 2026-11-05, because: Ill}]'"
                        + " | 'due 0: kept 0 late 0 not 0 dropped 0; not due 1'",
                "2026-11-05 | status: open | 'due 0: kept 0 late 0 not 0 dropped 0; not due 1'",
                "2026-11-03 | status: open | 'due 1: kept 0 late 0 not 1 dropped 0; not due 0'",
                "2026-11-03 | 'status: done, done_on: 2026-11-03'"
                        + " | 'due 1: kept 1 late 0 not 0 dropped 0; not due 0'",
                "2026-11-03 | 'status: done, done_on: 2026-11-04'"
                        + " | 'due 1: kept 0 late 1 not 0 dropped 0; not due 0'",
                "2026-11-03 | 'status: done, done_on: 2026-11-05'"
                        + " | 'due 1: kept 0 late 0 not 1 dropped 0; not due 0'",
                "2026-11-03 | 'status: open, moved: [{to: 2026-12-30, on: 2026-11-01, because: Ill}]'"
                        + " | 'due 1: kept 0 late 0 not 1 dropped 0; not due 0'",
                "2026-11-03 | 'status: open, moved: [{to: 2026-12-30, on: 2026-11-05, because: Ill}]'"
                        + " | 'due 1: kept 0 late 0 not 1 dropped 0; not due 0'",
                "2026-11-03 | 'status: dropped, dropped_on: 2026-11-02, dropped_because: Bought'"
                        + " | 'due 1: kept 0 late 0 not 0 dropped 1; not due 0'",
                "2026-11-03 | 'status: dropped, dropped_on: 2026-11-05, dropped_because: Bought'"
                        + " | 'due 1: kept 0 late 0 not 1 dropped 0; not due 0'"
            })
    void aPromiseCountsAsItStoodOnTheDayOfTheEdition(String due, String state, String counted) {
        assertThat(promises(promise(due, state))).isEqualTo(counted);
    }
}
