package org.sitegen.newsletter.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    private static final Comparator<Promise> LAST_SETTLED_FIRST =
            Comparator.comparing(PromiseRegister::settledOn)
                    .reversed()
                    .thenComparing(Promise::what)
                    .thenComparing(ORDER);

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
     * Those that an entry makes and that are still to be kept on a day, by the date in force and
     * then as its editor has numbered them.
     */
    public List<Promise> pendingOf(Reference entry, LocalDate day) {
        return pending(of(entry), day).stream()
                .sorted(
                        Comparator.comparing((Promise promise) -> promise.dueAsOf(day))
                                .thenComparing(Promise::id))
                .toList();
    }

    /** Those of entries that are still to be kept on a day, by the date in force. */
    public static List<Promise> pending(List<Promise> some, LocalDate day) {
        return some.stream()
                .filter(promise -> promise.stateAsOf(day).isPending())
                .sorted(byDateInForce(day))
                .toList();
    }

    /** The one of an entry that is to be kept next, or should have been before the others. */
    public @Nullable Promise nextOf(Reference entry, LocalDate day) {
        return pendingOf(entry, day).stream().findFirst().orElse(null);
    }

    /** Those of an entry that are late on a day, by the date in force. */
    public List<Promise> lateOf(Reference entry, LocalDate day) {
        return pendingOf(entry, day).stream().filter(promise -> isLate(promise, day)).toList();
    }

    /** Those of an entry that had been dropped by a day. */
    public List<Promise> droppedOf(Reference entry, LocalDate day) {
        return of(entry).stream().filter(promise -> promise.droppedAsOf(day) != null).toList();
    }

    /** All that are late on a day, by the date in force. */
    public List<Promise> lateOn(LocalDate day) {
        return sorted(byMonth.between(day, day), day, promise -> isLate(promise, day));
    }

    private static boolean isLate(Promise promise, LocalDate day) {
        return promise.stateAsOf(day) == PromiseState.LATE;
    }

    /** All that were kept by a day, on their date or later, those done last first. */
    public List<Promise> keptBy(LocalDate day) {
        return settled(day, EnumSet.of(PromiseState.KEPT, PromiseState.KEPT_LATE));
    }

    /** All that were dropped by a day, those dropped last first. */
    public List<Promise> droppedBy(LocalDate day) {
        return settled(day, EnumSet.of(PromiseState.DROPPED));
    }

    private List<Promise> settled(LocalDate day, Set<PromiseState> states) {
        return all.stream()
                .filter(promise -> !promise.madeOn().isAfter(day))
                .filter(promise -> states.contains(promise.stateAsOf(day)))
                .sorted(LAST_SETTLED_FIRST)
                .toList();
    }

    private static LocalDate settledOn(Promise promise) {
        return Stream.of(promise.droppedOn(), promise.doneOn())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(promise.promised());
    }

    /**
     * What an edition tells of, by the date in force: promises that were done or dropped since the
     * edition before, and all whose first date has passed without that. So nothing falls between
     * two editions, whatever months lie between them.
     *
     * @param since the day on which the edition before appeared; null before the first one
     * @param until the day on which the edition appears
     */
    public List<Promise> reportedBetween(@Nullable LocalDate since, LocalDate until) {
        return between(since, until, promise -> isNews(promise, since, until));
    }

    /** What an edition counts: what it tells of, and what is not due yet when it appears. */
    public List<Promise> countedBetween(@Nullable LocalDate since, LocalDate until) {
        return between(
                since,
                until,
                promise ->
                        promise.stateAsOf(until) == PromiseState.OPEN
                                || isNews(promise, since, until));
    }

    private List<Promise> between(
            @Nullable LocalDate since, LocalDate until, Predicate<Promise> wanted) {
        Stream<Promise> some = since == null ? all.stream() : byMonth.between(since, until);
        return sorted(some, until, wanted);
    }

    private static boolean isNews(Promise promise, @Nullable LocalDate since, LocalDate until) {
        return switch (promise.stateAsOf(until)) {
            case LATE, MOVED -> true;
            case KEPT, KEPT_LATE -> cameBetween(promise, promise.doneOn(), since, until);
            case DROPPED -> cameBetween(promise, promise.droppedOn(), since, until);
            case OPEN -> false;
        };
    }

    /** A day before readers could see the promise came on the day on which they could. */
    private static boolean cameBetween(
            Promise promise,
            @Nullable LocalDate written,
            @Nullable LocalDate since,
            LocalDate until) {
        if (written == null) {
            return false;
        }
        LocalDate seen = written.isBefore(promise.madeOn()) ? promise.madeOn() : written;
        return (since == null || seen.isAfter(since)) && !seen.isAfter(until);
    }

    /** All that are still to be kept and not late on a day, by the date in force. */
    public List<Promise> comingAfter(LocalDate day) {
        return coming(day, LocalDate.MAX);
    }

    /** Those that are not late on a day and to be kept by another one, by the date in force. */
    public List<Promise> coming(LocalDate day, LocalDate until) {
        return sorted(
                byMonth.between(day, day),
                day,
                promise -> isAhead(promise.stateAsOf(day)) && !promise.dueAsOf(day).isAfter(until));
    }

    private static boolean isAhead(PromiseState state) {
        return state == PromiseState.OPEN || state == PromiseState.MOVED;
    }

    /** Those that are late on a day, or to be kept by another one, by the date in force. */
    public List<Promise> pressing(LocalDate day, LocalDate until) {
        return sorted(
                byMonth.between(day, day),
                day,
                promise ->
                        promise.stateAsOf(day).isPending() && !promise.dueAsOf(day).isAfter(until));
    }

    /** What had become of all of them by a day. */
    public PromiseCount countAsOf(LocalDate day) {
        return PromiseCount.of(sorted(all.stream(), day, promise -> true), day);
    }

    private static List<Promise> sorted(
            Stream<Promise> promises, LocalDate day, Predicate<Promise> wanted) {
        return promises.filter(promise -> !promise.madeOn().isAfter(day))
                .filter(wanted)
                .sorted(byDateInForce(day))
                .toList();
    }

    private static Comparator<Promise> byDateInForce(LocalDate day) {
        return Comparator.comparing((Promise promise) -> promise.dueAsOf(day))
                .thenComparing(Promise::what)
                .thenComparing(ORDER);
    }
}
