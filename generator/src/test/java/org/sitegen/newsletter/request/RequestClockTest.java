package org.sitegen.newsletter.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** October 2026: the 5th is a Monday, the 9th a Friday. */
final class RequestClockTest {

    private static final Request NOTHING = RequestFields.SCHEMA.nothing();
    private static final Answer NO_ANSWER = Answer.SCHEMA.nothing();

    private static LocalDate october(int day) {
        return LocalDate.of(2026, 10, day);
    }

    private static Question question(int asked, @Nullable Integer answered) {
        return new Question(
                "?",
                null,
                "finance",
                october(asked),
                answered == null ? null : october(answered),
                null);
    }

    private static Request asked(int day, List<Question> questions, @Nullable Integer answered) {
        return new Request(
                NOTHING.envelope(),
                "finance",
                october(day),
                "",
                answered == null ? RequestStatus.TRIAGED : RequestStatus.ANSWERED,
                null,
                null,
                null,
                questions,
                null,
                null,
                null,
                answered == null ? null : answer(answered),
                null,
                null,
                null);
    }

    private static Answer answer(int day) {
        return new Answer(
                october(day), NO_ANSWER.steps(), List.of(), null, null, null, List.of(), null);
    }

    private static void waited(Request request, int day, int onIt, int onYou) {
        assertThat(request.clock(october(day))).isEqualTo(new RequestClock(onIt, onYou));
    }

    @Test
    void weekendsDoNotCount() {
        waited(asked(9, List.of(), null), 9, 0, 0);
        waited(asked(9, List.of(), null), 11, 0, 0);
        waited(asked(9, List.of(), null), 12, 1, 0);
        waited(asked(10, List.of(), null), 12, 1, 0);
        waited(asked(5, List.of(), null), 26, 15, 0);
    }

    @Test
    void openQuestionStopsTheClockOfItAndStartsTheOther() {
        waited(asked(5, List.of(question(7, null)), null), 14, 2, 5);
        waited(asked(5, List.of(question(7, 9)), null), 14, 5, 2);
    }

    @Test
    void questionsAtTheSameTimeCountOnce() {
        waited(asked(5, List.of(question(8, 13), question(7, 9)), null), 14, 3, 4);
    }

    @Test
    void afterTheAnswerTimeCountsForThoseWhoDecide() {
        waited(asked(5, List.of(), 8), 14, 3, 4);
    }

    @Test
    void questionLeftOpenEndsWithTheAnswer() {
        waited(asked(5, List.of(question(6, null)), 8), 8, 1, 2);
    }

    @Test
    void answeredRequestWaitsForYouAndOpenOneForIt() {
        assertThat(asked(5, List.of(), null).waitsOn(october(6))).isEqualTo(WaitsOn.IT);
        assertThat(asked(5, List.of(question(6, 8)), null).waitsOn(october(7)))
                .isEqualTo(WaitsOn.YOU);
        assertThat(asked(5, List.of(question(6, 8)), null).waitsOn(october(8)))
                .isEqualTo(WaitsOn.IT);
        assertThat(asked(5, List.of(), 8).waitsOn(october(8))).isEqualTo(WaitsOn.YOU);
    }
}
