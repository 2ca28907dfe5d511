package org.sitegen.newsletter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.entry.Entry;

/**
 * Which edition tells of what. Nothing falls between two of them: what belongs to a month without
 * an edition, or comes after that edition has appeared, is told in the next one that appears.
 */
public final class ReportingEditions {

    private final NavigableMap<YearMonth, Edition> byMonth = new TreeMap<>();

    private ReportingEditions() {}

    /** The editions of a newsletter that appear. */
    public static ReportingEditions of(Newsletter newsletter) {
        ReportingEditions editions = new ReportingEditions();
        newsletter.all(Edition.TYPE).stream()
                .filter(edition -> !edition.isSkipped())
                .forEach(edition -> editions.byMonth.put(edition.month(), edition));
        return editions;
    }

    /** The edition that tells of an entry of a day; null before it appears. */
    public @Nullable Edition of(Entry entry) {
        YearMonth chosen = entry.envelope().edition();
        LocalDate date = entry.envelope().date();
        return chosen == null ? of(YearMonth.from(date), date) : of(chosen, LocalDate.MIN);
    }

    /**
     * The edition that tells of something that happened to an entry on a day; null before it
     * appears. What happened before readers could see the entry is told when they first can.
     */
    public @Nullable Edition of(Entry entry, LocalDate day) {
        Edition then = of(day);
        if (then == null || !entry.type().isDated()) {
            return then;
        }
        Edition first = of(entry);
        return first == null || first.month().isAfter(then.month()) ? first : then;
    }

    /** The edition that tells of something that happened on a day; null before it appears. */
    public @Nullable Edition of(LocalDate day) {
        return of(YearMonth.from(day), day);
    }

    private @Nullable Edition of(YearMonth month, LocalDate day) {
        return byMonth.tailMap(month, true).values().stream()
                .filter(edition -> !edition.publishOn().isBefore(day))
                .findFirst()
                .orElse(null);
    }
}
