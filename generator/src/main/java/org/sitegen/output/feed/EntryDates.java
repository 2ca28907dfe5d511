package org.sitegen.output.feed;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.output.format.Publication;

/**
 * The days of an entry, worked out from its own dates: no clock is asked, so that the same content
 * gives the same bytes.
 *
 * @param published the day it belongs to
 * @param updated the newest day on which something happened to it
 */
record EntryDates(LocalDate published, LocalDate updated) {

    /** A day on which all was said at once. */
    static EntryDates on(LocalDate day) {
        return new EntryDates(day, day);
    }

    /** The days of an entry, or of the newest figure of a benchmark; null where it has none. */
    static @Nullable EntryDates of(Entry entry, Publication publication) {
        if (entry instanceof Benchmark benchmark) {
            FigurePeriod period = publication.site().index().newestPeriod(benchmark);
            return period == null ? null : of(period, publication.today());
        }
        ZoneId zone = publication.newsletter().settings().zone();
        return of(entry, zone, publication.today());
    }

    /** From the day on which readers could first see it to the last on which something happened. */
    static EntryDates of(Entry entry, ZoneId zone, LocalDate today) {
        LocalDate published = entry.publicFrom();
        EntryDates days = on(published == null ? entry.envelope().date() : published);
        for (LocalDate day : entry.days(zone)) {
            days = days.andOn(day, today);
        }
        return days;
    }

    /**
     * The last day of a period; the first one while the period lasts, for nothing may bear a date
     * that has not come.
     */
    static EntryDates of(FigurePeriod period, LocalDate today) {
        return on(period.end().isAfter(today) ? period.first().atDay(1) : period.end());
    }

    private EntryDates andOn(LocalDate day, LocalDate today) {
        return day.isAfter(today) || !day.isAfter(updated) ? this : new EntryDates(published, day);
    }
}
