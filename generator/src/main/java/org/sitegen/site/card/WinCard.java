package org.sitegen.site.card;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Figure;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.win.CountBase;
import org.sitegen.newsletter.win.Significance;
import org.sitegen.newsletter.win.WinKind;
import org.sitegen.site.Link;

/**
 * A win on a list.
 *
 * @param address its page
 * @param id its id
 * @param title what it is called
 * @param summary the same in a few plain words
 * @param outcome what people can now do
 * @param date the day it belongs to
 * @param kind what sort of a win it is
 * @param measured what is measured, or null if nothing is
 * @param before the figure before
 * @param after the figure after
 * @param per in how many days, or of how many cases, the two were counted; null if that is not
 *     known
 * @param worse whether what is measured got worse
 * @param chance what can be said of the difference; null if nothing is measured
 * @param caveat what it does not solve
 * @param units the units concerned; empty if all are
 * @param allUnits whether every unit is concerned
 */
public record WinCard(
        Address address,
        String id,
        String title,
        String summary,
        String outcome,
        LocalDate date,
        @Nullable WinKind kind,
        @Nullable String measured,
        @Nullable Figure before,
        @Nullable Figure after,
        @Nullable CountBase per,
        boolean worse,
        Significance.@Nullable Kind chance,
        @Nullable String caveat,
        List<Link> units,
        boolean allUnits)
        implements EntryCard {}
