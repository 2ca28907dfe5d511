package org.sitegen.output.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.failure.Action;
import org.sitegen.newsletter.failure.ActionStatus;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.output.TestEntries;

/** The days that feeds and sitemap tell: those of the entry itself, and none that is to come. */
class EntryDatesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Dublin");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    private static final Failure FAILURE = TestEntries.failure("F-2026-014", "Pay", DAY);

    private static LocalDate updated(Failure failure, String today) {
        EntryDates days = days(failure, LocalDate.parse(today));
        assertThat(days.published()).isEqualTo(DAY);
        return days.updated();
    }

    private static Failure ended(@Nullable String doneOn, @Nullable String droppedOn) {
        Action action = FAILURE.actions().get(0);
        return TestEntries.with(
                FAILURE,
                List.of(
                        new Action(
                                action.id(),
                                action.action(),
                                action.type(),
                                action.ownerRole(),
                                action.due(),
                                List.of(),
                                ActionStatus.DONE,
                                day(doneOn),
                                null,
                                day(droppedOn),
                                droppedOn == null ? null : "Nobody needs it")));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @Test
    void aMoveThatIsToComeChangesNoDay() {
        assertThat(updated(FAILURE, "2026-10-29")).isEqualTo(DAY);
        assertThat(updated(FAILURE, "2026-10-30")).isEqualTo("2026-10-30");
    }

    @Test
    void anActionThatWillBeDoneChangesNoDay() {
        assertThat(updated(ended("2026-11-20", null), "2026-11-19")).isEqualTo(DAY);
        assertThat(updated(ended("2026-11-20", null), "2026-11-20")).isEqualTo("2026-11-20");
    }

    @Test
    void theDayOnWhichAnActionWasDroppedIsOneOfItsDays() {
        assertThat(updated(ended(null, "2026-11-20"), "2026-11-19")).isEqualTo(DAY);
        assertThat(updated(ended(null, "2026-11-20"), "2026-11-20")).isEqualTo("2026-11-20");
    }

    @Test
    void aPeriodThatIsNotOverBearsItsFirstDay() {
        FigurePeriod november = FigurePeriod.month(YearMonth.of(2026, 11));

        assertThat(EntryDates.of(november, 5, LocalDate.of(2026, 11, 29)).updated())
                .isEqualTo("2026-11-01");
        assertThat(EntryDates.of(november, 5, LocalDate.of(2026, 11, 30)).updated())
                .isEqualTo("2026-11-30");
    }

    @Test
    void noDayOfAWinIsToCome() {
        assertThat(days(TestEntries.win("W-2026-031", "Pay", DAY), DAY).updated()).isEqualTo(DAY);
    }

    private static EntryDates days(Entry entry, LocalDate today) {
        return Objects.requireNonNull(EntryDates.of(entry, ZONE, today));
    }

    @Test
    void aFigureBearsTheDayOnWhichItIsKnown() {
        FigurePeriod october = FigurePeriod.month(YearMonth.of(2026, 10));

        assertThat(EntryDates.of(october, 5, LocalDate.of(2026, 11, 4)).published())
                .isEqualTo("2026-10-31");
        assertThat(EntryDates.of(october, 5, LocalDate.of(2026, 11, 5)).published())
                .isEqualTo("2026-11-05");
        assertThat(EntryDates.of(october, 5, LocalDate.of(2027, 11, 5)).published())
                .isEqualTo("2026-11-05");
    }
}
