package org.sitegen.newsletter.promise;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of promises, in numbers: the same counting wherever promises are counted. Each stands
 * in one of the last five numbers.
 *
 * @param due how many have come due, or were settled before: the sum of the next four
 * @param kept those done by the date first promised
 * @param keptLate those done after that date
 * @param notKept those whose first date has passed, and which are neither done nor dropped,
 *     whatever date is in force now
 * @param dropped those that will not be done
 * @param notDue those whose first date has not passed, and of which nothing has become yet
 */
public record PromiseCount(int due, int kept, int keptLate, int notKept, int dropped, int notDue) {

    /** Promises that readers can see, as they stood on a day. */
    public static PromiseCount of(List<Promise> promises, LocalDate day) {
        Map<PromiseState, Integer> states = new EnumMap<>(PromiseState.class);
        promises.forEach(promise -> states.merge(promise.stateAsOf(day), 1, Integer::sum));
        return of(states);
    }

    private static PromiseCount of(Map<PromiseState, Integer> states) {
        int kept = states.getOrDefault(PromiseState.KEPT, 0);
        int keptLate = states.getOrDefault(PromiseState.KEPT_LATE, 0);
        int notKept =
                states.getOrDefault(PromiseState.MOVED, 0)
                        + states.getOrDefault(PromiseState.LATE, 0);
        int dropped = states.getOrDefault(PromiseState.DROPPED, 0);
        int due = kept + keptLate + notKept + dropped;
        int notDue = states.getOrDefault(PromiseState.OPEN, 0);
        return new PromiseCount(due, kept, keptLate, notKept, dropped, notDue);
    }
}
