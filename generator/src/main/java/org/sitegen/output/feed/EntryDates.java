package org.sitegen.output.feed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.output.format.Publication;
import org.sitegen.site.index.SiteIndex;

/**
 * The days of an entry, worked out from its own dates: no clock is asked, so that the same content
 * gives the same bytes.
 *
 * @param published the day it belongs to
 * @param updated the newest day on which something happened to it
 */
record EntryDates(LocalDate published, LocalDate updated) {

    /** The days of the newest figure of an entry, or its own; null where it has neither. */
    static @Nullable EntryDates of(Entry entry, Publication publication) {
        SiteIndex index = publication.site().index();
        FigurePeriod period = index.newestPeriod(entry);
        return period == null
                ? of(entry, index.zone(), publication.today())
                : of(period, index.daysUntilKnown(entry), publication.today());
    }

    /** From the day on which readers could first see it to the last on which something happened. */
    static @Nullable EntryDates of(Entry entry, ZoneId zone, LocalDate today) {
        LocalDate published = entry.publicFrom();
        if (published == null) {
            return null;
        }
        EntryDates days = new EntryDates(published, published);
        for (LocalDate day : entry.days(zone)) {
            days = days.andOn(day, today);
        }
        return days;
    }

    /**
     * The day on which the figure of a period is known; until then the last day of the period, or
     * the first one while it lasts, for nothing may bear a date that has not come.
     */
    static EntryDates of(FigurePeriod period, int daysUntilKnown, LocalDate today) {
        LocalDate day =
                Stream.of(period.end().plusDays(daysUntilKnown), period.end())
                        .filter(each -> !each.isAfter(today))
                        .findFirst()
                        .orElse(period.first().atDay(1));
        return new EntryDates(day, day);
    }

    private EntryDates andOn(LocalDate day, LocalDate today) {
        return day.isAfter(today) || !day.isAfter(updated) ? this : new EntryDates(published, day);
    }
}
