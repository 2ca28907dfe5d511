package org.sitegen.newsletter.request;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a request waited for whom, in working days: until IT had said what it takes, and then
 * until the business had decided. Each day counts for one of the two.
 *
 * @param onIt how long for IT to answer, without the days on which a question was open
 * @param onYou how long for the business: with an open question, or with the answer
 */
public record RequestClock(int onIt, int onYou) {

    static RequestClock of(Request request, LocalDate day) {
        LocalDate end = earliest(day, request.withdrawnOn());
        Answer answer = request.answer();
        LocalDate told = earliest(end, answer == null ? null : answer.answeredOn());
        int questions = questioned(request, told);
        int toAnswer = WorkingDays.after(request.askedOn(), told) - questions;
        Decision decision = request.decision();
        LocalDate decided = earliest(end, decision == null ? null : decision.on());
        int toDecide = answer == null ? 0 : WorkingDays.after(told, decided);
        return new RequestClock(toAnswer, questions + toDecide);
    }

    /** Working days with a question open; two at the same time count once. */
    private static int questioned(Request request, LocalDate until) {
        List<Question> inOrder =
                request.questions().stream()
                        .sorted(Comparator.comparing(Question::askedOn))
                        .toList();
        int days = 0;
        LocalDate counted = request.askedOn();
        for (Question question : inOrder) {
            LocalDate from = latest(counted, question.askedOn());
            LocalDate to = earliest(until, question.answeredOn());
            days += WorkingDays.after(from, to);
            counted = latest(from, to);
        }
        return days;
    }

    private static LocalDate earliest(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isBefore(day) ? other : day;
    }

    private static LocalDate latest(LocalDate day, LocalDate other) {
        return other.isAfter(day) ? other : day;
    }
}
