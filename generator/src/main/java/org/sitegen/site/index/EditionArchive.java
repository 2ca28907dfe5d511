package org.sitegen.site.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.edition.Edition;

/** The editions that readers can see, without skipped months, and which stand beside which. */
public final class EditionArchive {

    private final NavigableMap<YearMonth, Edition> byMonth = new TreeMap<>();

    private final NavigableSet<Edition> byAppearance =
            new TreeSet<>(Comparator.comparing(Edition::publishOn).thenComparing(Edition::month));

    EditionArchive(List<Edition> editions) {
        editions.stream()
                .filter(edition -> !edition.isSkipped())
                .forEach(edition -> byMonth.put(edition.month(), edition));
        byAppearance.addAll(byMonth.values());
    }

    /** All of them, oldest month first. */
    public List<Edition> all() {
        return List.copyOf(byMonth.values());
    }

    /** The newest, or null before the first. */
    public @Nullable Edition latest() {
        return value(byMonth.lastEntry());
    }

    /** The edition of a month, or null before it appears. */
    public @Nullable Edition of(YearMonth month) {
        return byMonth.get(month);
    }

    /** Those of the months of a year, oldest first. */
    public List<Edition> of(int year) {
        YearMonth first = YearMonth.of(year, 1);
        return List.copyOf(byMonth.subMap(first, first.plusYears(1)).values());
    }

    /** The last one before a month, whatever months were skipped between. */
    public @Nullable Edition before(YearMonth month) {
        return value(byMonth.lowerEntry(month));
    }

    /** The first one after a month, whatever months were skipped between. */
    public @Nullable Edition after(YearMonth month) {
        return value(byMonth.higherEntry(month));
    }

    /**
     * The day until which readers had been told all when an edition appeared; null for the first.
     */
    public @Nullable LocalDate reportedUntil(Edition edition) {
        Edition before = appearedBefore(edition);
        return before == null ? null : before.publishOn();
    }

    /** The edition that appeared last before another one did; null for the first. */
    public @Nullable Edition appearedBefore(Edition edition) {
        return byAppearance.lower(edition);
    }

    private static @Nullable Edition value(Map.@Nullable Entry<YearMonth, Edition> entry) {
        return entry == null ? null : entry.getValue();
    }
}
