package org.sitegen.newsletter.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Reference;

/** What holds of every promise, however it was moved, kept or dropped. */
class PromisePropertyTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final int DAYS = 200;

    @Property
    void whatHappensLaterChangesNothingOfWhatWasSaidOnADay(
            @ForAll("promises") Promise promise, @ForAll("days") LocalDate day) {
        Promise known = knownOn(promise, day);

        assertThat(promise.stateAsOf(day)).isEqualTo(known.stateAsOf(day));
        assertThat(promise.dueAsOf(day)).isEqualTo(known.dueAsOf(day));
        assertThat(promise.daysLateAsOf(day)).isEqualTo(known.daysLateAsOf(day));
    }

    @Property
    void movingADateDoesNotMakeAPromiseKept(@ForAll("promises") Promise promise) {
        LocalDate end = FIRST.plusDays(3L * DAYS);
        if (promise.doneOn() == null || promise.droppedAsOf(end) != null) {
            return;
        }
        boolean late = promise.doneOn().isAfter(promise.promised());

        assertThat(promise.stateAsOf(end) == PromiseState.KEPT_LATE).isEqualTo(late);
    }

    @Property
    void daysAreCountedOfWhatIsOrWasLateAndOfNothingElse(
            @ForAll("promises") Promise promise, @ForAll("days") LocalDate day) {
        PromiseState state = promise.stateAsOf(day);
        boolean late = state == PromiseState.LATE || state == PromiseState.KEPT_LATE;

        assertThat(promise.daysLateAsOf(day) > 0).isEqualTo(late);
    }

    @Property
    void whatWasKeptOrDroppedIsToldInExactlyOneEdition(
            @ForAll("promises") Promise promise, @ForAll("editions") List<LocalDate> editions) {
        LocalDate last = editions.get(editions.size() - 1);
        LocalDate seen = Collections.max(List.of(endOf(promise, last), promise.madeOn()));

        assertThat(timesToldAsEnded(promise, editions)).isEqualTo(seen.isAfter(last) ? 0 : 1);
    }

    private static int timesToldAsEnded(Promise promise, List<LocalDate> editions) {
        PromiseRegister register = PromiseRegister.of(List.of(promise));
        LocalDate since = null;
        int times = 0;
        for (LocalDate until : editions) {
            boolean ended = !promise.stateAsOf(until).isPending();
            times += ended ? register.reportedBetween(since, until).size() : 0;
            since = until;
        }
        return times;
    }

    private static LocalDate endOf(Promise promise, LocalDate last) {
        if (promise.droppedOn() != null) {
            return promise.droppedOn();
        }
        return promise.doneOn() == null ? last.plusDays(1) : promise.doneOn();
    }

    @Property
    void everyEditionTellsOfWhatIsNotKeptWhenItAppears(
            @ForAll("promises") Promise promise, @ForAll("editions") List<LocalDate> editions) {
        LocalDate since = editions.get(0);
        LocalDate until = editions.get(editions.size() - 1);
        PromiseState state = promise.stateAsOf(until);
        boolean notKept = state == PromiseState.LATE || state == PromiseState.MOVED;
        List<Promise> told = PromiseRegister.of(List.of(promise)).reportedBetween(since, until);

        assertThat(told.contains(promise) || !notKept || promise.madeOn().isAfter(until)).isTrue();
    }

    @Property
    void whatAnEditionTellsOfHasComeDueAndNothingElseHas(
            @ForAll("many") List<Promise> promises, @ForAll("days") LocalDate day) {
        PromiseRegister register = PromiseRegister.of(promises);
        PromiseCount count = register.countAsOf(day);
        long seen = promises.stream().filter(promise -> !promise.madeOn().isAfter(day)).count();

        assertThat(PromiseCount.of(register.countedBetween(null, day), day).notDue())
                .isEqualTo(count.notDue());
        assertThat(register.reportedBetween(null, day))
                .hasSize(register.countedBetween(null, day).size() - count.notDue());
        assertThat(count.due() + count.notDue()).isEqualTo(seen);
    }

    @Property
    void noEditionTellsOfAPromiseBeforeReadersCouldSeeIt(
            @ForAll("promises") Promise promise, @ForAll("days") LocalDate day) {
        PromiseRegister register = PromiseRegister.of(List.of(promise));
        if (promise.madeOn().isAfter(day)) {
            assertThat(register.reportedBetween(null, day)).isEmpty();
            assertThat(register.pressing(day, LocalDate.MAX)).isEmpty();
            assertThat(register.countAsOf(day)).isEqualTo(new PromiseCount(0, 0, 0, 0, 0, 0));
        }
    }

    @Property
    void whatPressesIsWhatComesAndWhatIsLate(
            @ForAll("many") List<Promise> promises,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate until) {
        PromiseRegister register = PromiseRegister.of(promises);
        List<Promise> pressing = new ArrayList<>(register.pressing(day, until));
        List<Promise> coming = register.coming(day, until);

        assertThat(pressing).containsAll(coming);
        pressing.removeAll(coming);
        assertThat(pressing).allMatch(promise -> promise.stateAsOf(day) == PromiseState.LATE);
    }

    @Property
    void noDayTakesAwayFromHowManyHadComeDue(
            @ForAll("many") List<Promise> promises, @ForAll("days") LocalDate day) {
        PromiseRegister register = PromiseRegister.of(promises);

        assertThat(register.countAsOf(day.plusDays(1)).due())
                .isGreaterThanOrEqualTo(register.countAsOf(day).due());
    }

    @Property
    void anEditionMissesNothingByLookingAtItsOwnTime(
            @ForAll("many") List<Promise> promises,
            @ForAll("days") LocalDate since,
            @ForAll("days") LocalDate until) {
        PromiseRegister register = PromiseRegister.of(promises);
        List<Promise> before =
                since.isAfter(until) ? List.of() : register.reportedBetween(null, since);
        List<Promise> told = new ArrayList<>(register.reportedBetween(null, until));
        told.removeIf(promise -> promise.stateAsOf(until) == PromiseState.OPEN);
        told.removeIf(promise -> !promise.stateAsOf(since).isPending() && before.contains(promise));

        assertThat(since.isAfter(until) ? told : register.reportedBetween(since, until))
                .containsAll(told);
        assertThat(register.pressing(until, LocalDate.MAX))
                .containsExactlyInAnyOrderElementsOf(
                        promises.stream()
                                .filter(promise -> !promise.madeOn().isAfter(until))
                                .filter(promise -> promise.stateAsOf(until).isPending())
                                .toList());
    }

    @Property
    void theOrderOfReadingChangesNothing(
            @ForAll("many") List<Promise> promises,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        List<Promise> shuffled = new ArrayList<>(promises);
        Collections.shuffle(shuffled, random);
        PromiseRegister register = PromiseRegister.of(promises);
        PromiseRegister other = PromiseRegister.of(shuffled);

        assertThat(other.all()).isEqualTo(register.all());
        assertThat(other.reportedBetween(null, day)).isEqualTo(register.reportedBetween(null, day));
        assertThat(other.countAsOf(day)).isEqualTo(register.countAsOf(day));
    }

    /** The promise as it stood in the content on a day. */
    private static Promise knownOn(Promise promise, LocalDate day) {
        boolean dropped = promise.droppedAsOf(day) != null;
        return new Promise(
                promise.entry(),
                promise.id(),
                promise.madeOn(),
                promise.what(),
                promise.ownerRole(),
                promise.promised(),
                promise.movesAsOf(day),
                promise.doneAsOf(day),
                promise.evidence(),
                dropped ? promise.droppedOn() : null,
                dropped ? promise.droppedBecause() : null);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<LocalDate>> editions() {
        return days().set().ofMinSize(1).ofMaxSize(8).map(set -> set.stream().sorted().toList());
    }

    @Provide
    Arbitrary<List<Promise>> many() {
        return promises().list().ofMaxSize(6).map(PromisePropertyTest::named);
    }

    private static List<Promise> named(List<Promise> promises) {
        List<Promise> named = new ArrayList<>();
        for (Promise promise : promises) {
            named.add(
                    new Promise(
                            promise.entry(),
                            "a" + named.size(),
                            promise.madeOn(),
                            promise.what(),
                            promise.ownerRole(),
                            promise.promised(),
                            promise.moves(),
                            promise.doneOn(),
                            promise.evidence(),
                            promise.droppedOn(),
                            promise.droppedBecause()));
        }
        return named;
    }

    /** Open, kept or dropped, with up to three moves; some of it lies after any day asked about. */
    @Provide
    Arbitrary<Promise> promises() {
        return Combinators.combine(days(), days(), moves(), days().injectNull(0.3), ends())
                .as(PromisePropertyTest::promise);
    }

    private enum End {
        OPEN,
        DONE,
        DROPPED
    }

    private static Arbitrary<End> ends() {
        return Arbitraries.of(End.class);
    }

    private Arbitrary<List<Move>> moves() {
        return Combinators.combine(days(), days())
                .as((to, on) -> new Move(to, on, "the supplier is late"))
                .list()
                .ofMaxSize(3)
                .map(moves -> moves.stream().sorted(Comparator.comparing(Move::on)).toList());
    }

    private static Promise promise(
            LocalDate madeOn,
            LocalDate promised,
            List<Move> moves,
            @Nullable LocalDate day,
            End end) {
        return new Promise(
                new Reference("failure", "F-2026-001"),
                "a1",
                madeOn,
                "Test the copy",
                null,
                promised,
                moves,
                end == End.DONE ? day : null,
                null,
                end == End.DROPPED ? day : null,
                end == End.DROPPED && day != null ? "nobody needs it" : null);
    }
}
