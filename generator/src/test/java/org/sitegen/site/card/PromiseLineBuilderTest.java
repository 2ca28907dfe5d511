package org.sitegen.site.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.promise.Move;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.promise.PromiseState;
import org.sitegen.newsletter.win.Win;
import org.sitegen.site.PlannedSite;

/** A promise in a line, as it stood on a day: what came later is not told. */
class PromiseLineBuilderTest {

    private static final PlannedSite SITE =
            PlannedSite.of(
                    """
                    -- content/failures/F-2026-014-pay-run.md --
                    actions:
                      - {id: kept, action: Test, owner_role: payroll-lead, due: 2026-11-02, status: done, done_on: 2026-11-12, evidence: Shown to Finance}
                      - {id: dropped, action: Buy, owner_role: payroll-lead, due: 2026-11-05, status: dropped, dropped_on: 2026-11-15, dropped_because: It is bought}
                      - {id: moved, action: Ring, owner_role: payroll-lead, due: 2026-11-05, status: open, moved: [{to: 2026-11-15, on: 2026-11-04, because: Leave}, {to: 2026-12-20, on: 2026-11-14, because: Parts are late}]}
                    -- content/wins/W-2026-031-invoices.md --
                    follow_up: {due: 2026-12-20, what: Count again}
                    """);

    private static PromiseLine line(String id, String day) {
        return SITE.entry(Failure.TYPE, "F-2026-014").promises().stream()
                .filter(promise -> promise.id().equals(id))
                .map(promise -> line(promise, day))
                .findFirst()
                .orElseThrow();
    }

    private static PromiseLine line(Promise promise, String day) {
        return SITE.index().promiseLines().line(promise, LocalDate.parse(day));
    }

    @Test
    void itNamesTheEntryThatMakesItAndTheRoleThatAnswersForIt() {
        PromiseLine line = line("kept", "2026-11-01");

        assertThat(line.entry().text()).isEqualTo("Pay was one day late");
        assertThat(line.entry().address().path()).isEqualTo("failures/f-2026-014/");
        assertThat(line.owner()).isEqualTo("Lead of payroll");
    }

    @Test
    void whatNobodyAnswersForHasNoOwner() {
        Promise followUp = SITE.entry(Win.TYPE, "W-2026-031").promises().get(0);

        assertThat(line(followUp, "2026-11-22").owner()).isNull();
    }

    @Test
    void whatIsDoneLaterIsNotDoneYetAndHasNoEvidence() {
        PromiseLine before = line("kept", "2026-11-11");
        PromiseLine done = line("kept", "2026-11-12");

        assertThat(before.doneOn()).isNull();
        assertThat(before.evidence()).isNull();
        assertThat(before.state()).isEqualTo(PromiseState.LATE);
        assertThat(before.daysLate()).isEqualTo(9);
        assertThat(done.doneOn()).isEqualTo("2026-11-12");
        assertThat(done.evidence()).isEqualTo("Shown to Finance");
        assertThat(done.state()).isEqualTo(PromiseState.KEPT_LATE);
        assertThat(done.daysLate()).isEqualTo(10);
    }

    @Test
    void whatIsDroppedLaterIsNotDroppedYet() {
        PromiseLine before = line("dropped", "2026-11-14");
        PromiseLine dropped = line("dropped", "2026-11-15");

        assertThat(before.droppedOn()).isNull();
        assertThat(before.droppedBecause()).isNull();
        assertThat(dropped.droppedOn()).isEqualTo("2026-11-15");
        assertThat(dropped.droppedBecause()).isEqualTo("It is bought");
        assertThat(dropped.doneOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-03, 2026-11-05, 0",
        "2026-11-04, 2026-11-15, 1",
        "2026-11-13, 2026-11-15, 1",
        "2026-11-14, 2026-12-20, 2"
    })
    void ofLaterDatesThoseSaidByTheDayCount(String day, String due, int moves) {
        PromiseLine line = line("moved", day);

        assertThat(line.promised()).isEqualTo("2026-11-05");
        assertThat(line.due()).isEqualTo(due);
        assertThat(line.moves()).hasSize(moves);
        assertThat(line.moves())
                .extracting(Move::because)
                .isEqualTo(List.of("Leave", "Parts are late").subList(0, moves));
    }

    @Test
    void linesKeepTheOrderOfTheirPromises() {
        List<Promise> promises = SITE.entry(Failure.TYPE, "F-2026-014").promises();

        assertThat(SITE.index().promiseLines().lines(promises, LocalDate.of(2026, 11, 22)))
                .extracting(PromiseLine::id)
                .containsExactly("kept", "dropped", "moved");
    }
}
