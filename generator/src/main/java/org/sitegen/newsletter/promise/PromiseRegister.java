package org.sitegen.newsletter.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Reference;

/**
 * Every promise of a newsletter, and which of them there is to tell of. A promise counts from the
 * day on which readers could first see it.
 */
public final class PromiseRegister {

    private static final Comparator<Promise> ORDER =
            Comparator.comparing(Promise::promised)
                    .thenComparing(Promise::entry)
                    .thenComparing(Promise::id);

    private final List<Promise> all;
    private final PromisesByMonth byMonth;
    private final Map<Reference, List<Promise>> byEntry = new HashMap<>();

    private PromiseRegister(List<Promise> all) {
        this.all = all;
        this.byMonth = new PromisesByMonth(all);
        all.forEach(
                promise ->
                        byEntry.computeIfAbsent(promise.entry(), any -> new ArrayList<>())
                                .add(promise));
    }

    /** These promises, by the date first promised, then by entry and name. */
    public static PromiseRegister of(List<Promise> promises) {
        return new PromiseRegister(promises.stream().sorted(ORDER).toList());
    }

    /** All of them, by the date first promised, then by entry and name. */
    public List<Promise> all() {
        return all;
    }

    /** Those that an entry makes. */
    public List<Promise> of(Reference entry) {
        return byEntry.getOrDefault(entry, List.of());
    }

    /**
     * What an edition tells of, by the date in force: promises whose first date fell, those that
     * were done or dropped, and all that are late. So each date falls in one edition, whatever
     * months lie between two of them.
     *
     * @param since the day on which the edition before appeared; null before the first one
     * @param until the day on which the edition appears
     */
    public List<Promise> reportedBetween(@Nullable LocalDate since, LocalDate until) {
        return since == null
                ? sorted(all.stream(), until, promise -> isNews(promise, LocalDate.MIN, until))
                : sorted(
                        byMonth.between(since, until),
                        until,
                        promise -> isNews(promise, since, until));
    }

    private static boolean isNews(Promise promise, LocalDate since, LocalDate until) {
        return switch (promise.stateAsOf(until)) {
            case LATE -> true;
            case KEPT, KEPT_LATE -> cameBetween(promise, promise.doneOn(), since, until);
            case DROPPED -> cameBetween(promise, promise.droppedOn(), since, until);
            case OPEN ->
                    cameBetween(promise, promise.promised(), since, until)
                            || cameBetween(promise, promise.dueAsOf(until), since, until);
        };
    }

    /** A day before readers could see the promise came on the day on which they could. */
    private static boolean cameBetween(
            Promise promise, @Nullable LocalDate written, LocalDate since, LocalDate until) {
        LocalDate day = written == null ? promise.promised() : written;
        LocalDate seen = day.isBefore(promise.madeOn()) ? promise.madeOn() : day;
        return seen.isAfter(since) && !seen.isAfter(until);
    }

    /** Those that are open on a day and to be kept by another one, by the date in force. */
    public List<Promise> coming(LocalDate day, LocalDate until) {
        return sorted(
                byMonth.between(day, day),
                day,
                promise ->
                        promise.stateAsOf(day) == PromiseState.OPEN
                                && !promise.dueAsOf(day).isAfter(until));
    }

    /** Those that are late on a day, or to be kept by another one, by the date in force. */
    public List<Promise> pressing(LocalDate day, LocalDate until) {
        return sorted(
                byMonth.between(day, day),
                day,
                promise ->
                        promise.stateAsOf(day).isPending() && !promise.dueAsOf(day).isAfter(until));
    }

    /**
     * How many had come due before a day, or were done by then; dropped ones do not count. A date
     * that was named and has passed counts, although a later one is in force.
     */
    public int dueBefore(LocalDate day) {
        return sorted(all.stream(), day, promise -> hasComeDue(promise, day)).size();
    }

    private static boolean hasComeDue(Promise promise, LocalDate day) {
        return switch (promise.stateAsOf(day)) {
            case KEPT, KEPT_LATE, LATE -> true;
            case OPEN -> promise.earliestDueAsOf(day).isBefore(day);
            case DROPPED -> false;
        };
    }

    private static List<Promise> sorted(
            Stream<Promise> promises, LocalDate day, Predicate<Promise> wanted) {
        return promises.filter(promise -> !promise.madeOn().isAfter(day))
                .filter(wanted)
                .sorted(
                        Comparator.comparing((Promise promise) -> promise.dueAsOf(day))
                                .thenComparing(Promise::what)
                                .thenComparing(ORDER))
                .toList();
    }
}
