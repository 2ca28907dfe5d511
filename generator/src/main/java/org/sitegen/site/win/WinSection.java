package org.sitegen.site.win;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.win.Win;
import org.sitegen.site.PageInputs;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.index.EntryYears;
import org.sitegen.site.index.NewestFirst;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;

/** What went well: the newest, those of each year, and each win. */
public final class WinSection implements Section {

    private static final Address ADDRESS = new Address("wins/");

    @Override
    public List<PlannedPage<?>> pages(SiteIndex index) {
        List<Win> wins = index.newsletter().all(Win.TYPE);
        EntryYears<Win> years = EntryYears.of(ADDRESS, wins);
        List<PlannedPage<?>> pages = new ArrayList<>();
        pages.add(list(index, null, NewestFirst.of(wins), years));
        years.byYear().forEach((year, ofYear) -> pages.add(list(index, year, ofYear, years)));
        WinPageBuilder maker = new WinPageBuilder(index);
        wins.forEach(win -> pages.add(maker.planned(win)));
        return pages;
    }

    private static PlannedPage<WinIndexPage> list(
            SiteIndex index, @Nullable Integer year, List<Win> wins, EntryYears<Win> years) {
        Address address = year == null ? ADDRESS : years.link(year).address();
        return new PlannedPage<>(
                address,
                "wins",
                WinIndexPage.class,
                PageInputs.of(wins).entries(years.firstOfEachYear()).all(),
                () ->
                        new WinIndexPage(
                                address,
                                year,
                                NewestFirst.allOf(wins, index::card),
                                years.links()));
    }
}
