package org.sitegen.newsletter.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.value.Reference;

class PromiseTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-08-31");
    private static final Move TO_OCTOBER = move("2026-10-31", "2026-08-20");
    private static final Move TO_JANUARY = move("2027-01-31", "2026-10-25");

    private static Move move(String to, String on) {
        return new Move(LocalDate.parse(to), LocalDate.parse(on), "the supplier is late");
    }

    private static Promise promise(List<Move> moves, @Nullable String done) {
        return new Promise(
                new Reference("failure", "F-2026-001"),
                "a1",
                LocalDate.parse("2026-07-02"),
                "Test the copy",
                "network-lead",
                FIRST,
                moves,
                done == null ? null : LocalDate.parse(done),
                null,
                null,
                null);
    }

    private static Promise dropped(@Nullable String on) {
        Promise promise = promise(List.of(), null);
        return new Promise(
                promise.entry(),
                promise.id(),
                promise.madeOn(),
                promise.what(),
                promise.ownerRole(),
                promise.promised(),
                promise.moves(),
                null,
                null,
                on == null ? null : LocalDate.parse(on),
                "Nobody needs it");
    }

    private static PromiseState state(Promise promise, String day) {
        return promise.stateAsOf(LocalDate.parse(day));
    }

    @Test
    void aPromiseIsOpenUntilTheDayItIsDueHasPassed() {
        Promise promise = promise(List.of(), null);

        assertThat(state(promise, "2026-08-31")).isEqualTo(PromiseState.OPEN);
        assertThat(state(promise, "2026-09-01")).isEqualTo(PromiseState.LATE);
    }

    @Test
    void aMovedDateCountsOnlyFromTheDayItWasMoved() {
        Promise promise = promise(List.of(TO_OCTOBER, TO_JANUARY), null);

        assertThat(promise.dueAsOf(LocalDate.parse("2026-08-19"))).isEqualTo(FIRST);
        assertThat(promise.dueAsOf(LocalDate.parse("2026-08-20"))).isEqualTo("2026-10-31");
        assertThat(promise.dueAsOf(LocalDate.parse("2026-10-25"))).isEqualTo("2027-01-31");
        assertThat(promise.movesAsOf(LocalDate.parse("2026-10-01"))).containsExactly(TO_OCTOBER);
    }

    @Test
    void movingTheDateDoesNotMakeAPromiseKept() {
        Promise promise = promise(List.of(TO_OCTOBER), "2026-10-15");

        assertThat(state(promise, "2026-11-01")).isEqualTo(PromiseState.KEPT_LATE);
    }

    @Test
    void whatWasDoneByTheFirstDateIsKept() {
        assertThat(state(promise(List.of(), "2026-08-31"), "2026-11-01"))
                .isEqualTo(PromiseState.KEPT);
    }

    @Test
    void aPastEditionDoesNotKnowWhatWasDoneLater() {
        Promise promise = promise(List.of(), "2026-10-15");

        assertThat(state(promise, "2026-10-14")).isEqualTo(PromiseState.LATE);
        assertThat(state(promise, "2026-10-15")).isEqualTo(PromiseState.KEPT_LATE);
    }

    @Test
    void aPastEditionDoesNotKnowWhatWasDroppedLater() {
        Promise promise = dropped("2026-10-15");

        assertThat(state(promise, "2026-08-31")).isEqualTo(PromiseState.OPEN);
        assertThat(state(promise, "2026-10-14")).isEqualTo(PromiseState.LATE);
        assertThat(state(promise, "2026-10-15")).isEqualTo(PromiseState.DROPPED);
        assertThat(promise.droppedAsOf(LocalDate.parse("2026-10-14"))).isNull();
        assertThat(promise.droppedAsOf(LocalDate.parse("2026-10-15"))).isEqualTo("Nobody needs it");
    }

    @Test
    void whatWasKeptLateIsMeasuredByTheDateFirstPromised() {
        Promise promise = promise(List.of(TO_OCTOBER), "2026-10-15");

        assertThat(promise.daysLateAsOf(LocalDate.parse("2026-12-01"))).isEqualTo(45);
    }

    @Test
    void movingADateMakesNoPromiseLessLate() {
        Promise promise = promise(List.of(TO_OCTOBER), null);

        assertThat(promise.daysLateAsOf(LocalDate.parse("2026-10-31"))).isZero();
        assertThat(promise.daysLateAsOf(LocalDate.parse("2026-11-02"))).isEqualTo(63);
        assertThat(promise.daysAfterDueAsOf(LocalDate.parse("2026-11-02"))).isEqualTo(2);
        assertThat(promise.daysAfterDueAsOf(LocalDate.parse("2026-10-31"))).isZero();
    }

    @Test
    void somethingHappenedToItWhenItWasMovedKeptOrDropped() {
        assertThat(promise(List.of(TO_OCTOBER, TO_JANUARY), "2026-12-15").days())
                .map(LocalDate::toString)
                .containsExactlyInAnyOrder("2026-08-20", "2026-10-25", "2026-12-15");
        assertThat(dropped("2026-10-15").days()).map(LocalDate::toString).contains("2026-10-15");
        assertThat(promise(List.of(), null).days()).isEmpty();
    }
}
