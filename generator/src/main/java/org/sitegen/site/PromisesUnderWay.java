package org.sitegen.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.Promise;

/**
 * The promises by the months from the day on which readers could first see them to the day that
 * ended them, so that an edition looks at those of its time and not at all there ever were.
 */
final class PromisesUnderWay {

    private final List<Promise> promises;
    private final NavigableMap<YearMonth, BitSet> byMonth = new TreeMap<>();

    /**
     * @param madeOn the day on which readers could first see a promise
     * @param days the days as of which the promises are looked at
     */
    PromisesUnderWay(
            List<Promise> promises,
            Function<Promise, LocalDate> madeOn,
            Collection<LocalDate> days) {
        this.promises = promises;
        days.forEach(day -> byMonth.put(YearMonth.from(day), new BitSet()));
        for (int i = 0; i < promises.size(); i++) {
            int promise = i;
            LocalDate first = madeOn.apply(promises.get(i));
            months(first, end(promises.get(i), first)).forEach(month -> month.set(promise));
        }
    }

    /** Null for what goes on; a dropped one is still told of when its first date passes. */
    private static @Nullable LocalDate end(Promise promise, LocalDate first) {
        LocalDate done = promise.doneOn();
        if (promise.droppedBecause() == null) {
            return done == null ? null : later(done, first);
        }
        LocalDate told = later(promise.promised(), first);
        return done == null ? told : later(done, told);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** At least those under way on a day, in their order. */
    Stream<Promise> on(LocalDate day) {
        return between(day, day);
    }

    /** At least those under way at any time from one day to another, in their order. */
    Stream<Promise> between(LocalDate first, LocalDate last) {
        BitSet found = new BitSet(promises.size());
        months(first.isAfter(last) ? last : first, last).forEach(found::or);
        return found.stream().mapToObj(promises::get);
    }

    /** Between two of the days there is nothing to see, so it counts with the later one. */
    private Collection<BitSet> months(LocalDate first, @Nullable LocalDate last) {
        NavigableMap<YearMonth, BitSet> months = byMonth.tailMap(YearMonth.from(first), true);
        YearMonth end = last == null ? null : byMonth.ceilingKey(YearMonth.from(last));
        return (end == null ? months : months.headMap(end, true)).values();
    }
}
