package org.sitegen.newsletter.promise;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Promises by the months in which there may be something to tell of them, so that an edition looks
 * at those of its time and not at all there ever were.
 */
final class PromisesByMonth {

    /** What is under way for longer is looked at in every month. */
    private static final int MOST_MONTHS = 24;

    private final Map<YearMonth, List<Promise>> made = new HashMap<>();
    private final Map<YearMonth, List<Promise>> underWay = new HashMap<>();
    private final List<Promise> lasting = new ArrayList<>();

    PromisesByMonth(List<Promise> promises) {
        promises.forEach(this::add);
    }

    private void add(Promise promise) {
        YearMonth first = YearMonth.from(promise.madeOn());
        LocalDate end = endOf(promise);
        if (end == null || YearMonth.from(end).isAfter(first.plusMonths(MOST_MONTHS))) {
            lasting.add(promise);
            return;
        }
        put(made, first, promise);
        for (YearMonth at = first; !at.isAfter(YearMonth.from(end)); at = at.plusMonths(1)) {
            put(underWay, at, promise);
        }
    }

    private static void put(
            Map<YearMonth, List<Promise>> months, YearMonth month, Promise promise) {
        months.computeIfAbsent(month, any -> new ArrayList<>()).add(promise);
    }

    /** The last day on which there is something to tell; null for what goes on. */
    private static @Nullable LocalDate endOf(Promise promise) {
        return Stream.of(promise.doneOn(), promise.droppedOn())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .map(end -> Collections.max(List.of(end, promise.madeOn())))
                .orElse(null);
    }

    /** At least those of which there may be something to tell between two days, in any order. */
    Stream<Promise> between(LocalDate first, LocalDate last) {
        YearMonth begin = YearMonth.from(first.isAfter(last) ? last : first);
        List<Promise> found = new ArrayList<>(lasting);
        found.addAll(underWay.getOrDefault(begin, List.of()));
        YearMonth end = YearMonth.from(last);
        for (YearMonth at = begin.plusMonths(1); !at.isAfter(end); at = at.plusMonths(1)) {
            found.addAll(made.getOrDefault(at, List.of()));
        }
        return found.stream();
    }
}
