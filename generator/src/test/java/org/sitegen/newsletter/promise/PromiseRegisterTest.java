package org.sitegen.newsletter.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.value.Reference;

/** Which promises there is to tell of, and when. */
class PromiseRegisterTest {

    private static final LocalDate AUGUST = day("2026-08-05");
    private static final LocalDate SEPTEMBER = day("2026-09-02");
    private static final LocalDate OCTOBER = day("2026-10-07");
    private static final LocalDate NOVEMBER = day("2026-11-04");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static @Nullable LocalDate dayOrNull(@Nullable String text) {
        return text == null ? null : day(text);
    }

    /** Made on 20 July for 10 September, if nothing else is said. */
    private record Draft(
            String madeOn,
            String promised,
            List<Move> moves,
            @Nullable String doneOn,
            @Nullable String droppedOn,
            @Nullable String droppedBecause) {

        static final Draft USUAL =
                new Draft("2026-07-20", "2026-09-10", List.of(), null, null, null);

        Draft made(String day) {
            return new Draft(day, promised, moves, doneOn, droppedOn, droppedBecause);
        }

        Draft moved(String to, String on) {
            return new Draft(
                    madeOn,
                    promised,
                    List.of(new Move(day(to), day(on), "the supplier is late")),
                    doneOn,
                    droppedOn,
                    droppedBecause);
        }

        Draft done(String day) {
            return new Draft(madeOn, promised, moves, day, droppedOn, droppedBecause);
        }

        Draft dropped(String day) {
            return new Draft(madeOn, promised, moves, doneOn, day, "nobody needs it");
        }

        PromiseRegister register() {
            return PromiseRegister.of(List.of(promise("a1")));
        }

        Promise promise(String id) {
            return new Promise(
                    new Reference("failure", "F-2026-001"),
                    id,
                    day(madeOn),
                    "Test the copy",
                    null,
                    day(promised),
                    moves,
                    dayOrNull(doneOn),
                    null,
                    dayOrNull(droppedOn),
                    droppedBecause);
        }
    }

    /** The editions of these days, which are all there are, that tell of a promise. */
    private static List<LocalDate> told(Draft draft, LocalDate... editions) {
        PromiseRegister register = draft.register();
        return Arrays.stream(editions)
                .filter(
                        edition -> {
                            int before = Arrays.asList(editions).indexOf(edition) - 1;
                            LocalDate since = before < 0 ? null : editions[before];
                            return !register.reportedBetween(since, edition).isEmpty();
                        })
                .toList();
    }

    private static List<LocalDate> told(Draft draft) {
        return told(draft, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER);
    }

    @Test
    void aPromiseIsToldWhenItWasKept() {
        assertThat(told(Draft.USUAL.done("2026-09-04"))).containsExactly(OCTOBER);
    }

    @Test
    void aPromiseThatIsLateIsToldUntilItIsKept() {
        assertThat(told(Draft.USUAL.done("2026-11-01"))).containsExactly(OCTOBER, NOVEMBER);
    }

    @Test
    void aPromiseThatWasMovedIsToldFromItsFirstDateUntilItIsKept() {
        Draft moved = Draft.USUAL.moved("2026-12-01", "2026-08-20");

        assertThat(told(moved)).containsExactly(OCTOBER, NOVEMBER);
        assertThat(told(moved.done("2026-10-02"))).containsExactly(OCTOBER);
        assertThat(told(moved.moved("2026-12-01", "2026-09-12")))
                .containsExactly(OCTOBER, NOVEMBER);
    }

    @Test
    void skippedMonthsSwallowNoPromise() {
        assertThat(told(Draft.USUAL.done("2026-08-20"), AUGUST, NOVEMBER))
                .containsExactly(NOVEMBER);
        assertThat(told(Draft.USUAL.moved("2027-01-15", "2026-08-20"), AUGUST, NOVEMBER))
                .containsExactly(NOVEMBER);
    }

    @Test
    void theFirstEditionTellsOfAllBeforeIt() {
        assertThat(told(Draft.USUAL.done("2026-08-06"), NOVEMBER)).containsExactly(NOVEMBER);
    }

    @Test
    void anEditionDoesNotTellOfWhatReadersCouldNotSeeYet() {
        Draft unseen = Draft.USUAL.made("2026-10-20");

        assertThat(told(unseen)).containsExactly(NOVEMBER);
        assertThat(unseen.register().coming(AUGUST, day("2026-12-01"))).isEmpty();
        assertThat(unseen.register().pressing(OCTOBER, OCTOBER)).isEmpty();
    }

    @Test
    void whatWasDoneBeforeReadersCouldSeeItIsToldInTheFirstEditionThatCan() {
        assertThat(told(Draft.USUAL.made("2026-10-20").done("2026-09-05")))
                .containsExactly(NOVEMBER);
    }

    @Test
    void aDroppedPromiseIsToldWhenItWasDropped() {
        assertThat(told(Draft.USUAL.dropped("2026-08-20"))).containsExactly(SEPTEMBER);
    }

    @Test
    void theEditionsBeforeItWasDroppedStayAsTheyWere() {
        PromiseRegister before = Draft.USUAL.register();
        PromiseRegister after = Draft.USUAL.dropped("2026-10-20").register();

        assertThat(told(Draft.USUAL.dropped("2026-10-20"))).containsExactly(OCTOBER, NOVEMBER);
        assertThat(after.coming(SEPTEMBER, OCTOBER)).hasSameSizeAs(before.all());
        assertThat(after.all().get(0).stateAsOf(OCTOBER))
                .isEqualTo(before.all().get(0).stateAsOf(OCTOBER));
    }

    @Test
    void aDateOnTheDayOfAnEditionBelongsToThatEdition() {
        assertThat(told(Draft.USUAL.done("2026-09-02"))).containsExactly(SEPTEMBER);
    }

    @Test
    void whatComesIsWhatIsOpenAndDueByThen() {
        PromiseRegister register = Draft.USUAL.register();

        assertThat(register.coming(SEPTEMBER, day("2026-09-10"))).hasSize(1);
        assertThat(register.coming(SEPTEMBER, day("2026-09-09"))).isEmpty();
        assertThat(register.coming(day("2026-09-11"), OCTOBER)).isEmpty();
        assertThat(Draft.USUAL.dropped("2026-09-01").register().coming(SEPTEMBER, OCTOBER))
                .isEmpty();
    }

    @Test
    void whatIsLatePressesAsMuchAsWhatIsDueSoon() {
        PromiseRegister register = Draft.USUAL.register();

        assertThat(register.pressing(SEPTEMBER, day("2026-09-09"))).isEmpty();
        assertThat(register.pressing(SEPTEMBER, day("2026-09-10"))).hasSize(1);
        assertThat(register.pressing(NOVEMBER, NOVEMBER)).hasSize(1);
        assertThat(Draft.USUAL.done("2026-09-30").register().pressing(NOVEMBER, NOVEMBER))
                .isEmpty();
    }

    private static int due(Draft draft, LocalDate day) {
        return draft.register().countAsOf(day).due();
    }

    @Test
    void aPromiseHasComeDueOnceItsFirstDateHasPassedOrItWasDoneOrDropped() {
        assertThat(due(Draft.USUAL, NOVEMBER)).isEqualTo(1);
        assertThat(due(Draft.USUAL, day("2026-09-10"))).isZero();
        assertThat(due(Draft.USUAL.done("2026-08-20"), SEPTEMBER)).isEqualTo(1);
        assertThat(due(Draft.USUAL.moved("2026-12-01", "2026-08-20"), NOVEMBER)).isEqualTo(1);
        assertThat(due(Draft.USUAL.dropped("2026-10-01"), NOVEMBER)).isEqualTo(1);
        assertThat(due(Draft.USUAL.dropped("2026-08-20"), SEPTEMBER)).isEqualTo(1);
        assertThat(due(Draft.USUAL.made("2026-10-20"), OCTOBER)).isZero();
    }

    @Test
    void whatHadComeDueStaysSoWhereverItsDateIsMoved() {
        Move sooner = new Move(day("2026-08-25"), day("2026-08-01"), "the supplier has it");
        Move later = new Move(day("2026-12-01"), day("2026-08-28"), "the supplier is late");
        Draft back =
                new Draft("2026-07-20", "2026-09-10", List.of(sooner, later), null, null, null);

        assertThat(due(back, day("2026-08-27"))).isEqualTo(1);
        assertThat(due(back, day("2026-08-28"))).isEqualTo(1);
    }

    private static PromiseCount counted(Draft draft, LocalDate since, LocalDate until) {
        return PromiseCount.of(draft.register().countedBetween(since, until), until);
    }

    @Test
    void anEditionCountsWhatItTellsAndWhatIsNotDueYet() {
        assertThat(counted(Draft.USUAL, AUGUST, SEPTEMBER))
                .isEqualTo(new PromiseCount(0, 0, 0, 0, 0, 1));
        assertThat(counted(Draft.USUAL, SEPTEMBER, OCTOBER))
                .isEqualTo(new PromiseCount(1, 0, 0, 1, 0, 0));
        assertThat(counted(Draft.USUAL.done("2026-10-20"), OCTOBER, NOVEMBER))
                .isEqualTo(new PromiseCount(1, 0, 1, 0, 0, 0));
        assertThat(counted(Draft.USUAL.done("2026-09-01"), OCTOBER, NOVEMBER).due()).isZero();
    }

    @Test
    void whatIsToldStandsInTheOrderOfTheDatesInForce() {
        Promise later = Draft.USUAL.moved("2026-10-05", "2026-08-20").promise("a1");
        Promise sooner = Draft.USUAL.promise("a2");

        assertThat(PromiseRegister.of(List.of(later, sooner)).reportedBetween(SEPTEMBER, OCTOBER))
                .containsExactly(sooner, later);
        assertThat(PromiseRegister.of(List.of(later, sooner)).of(later.entry()))
                .containsExactly(later, sooner);
    }
}
