package org.sitegen.site.win;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.win.Win;
import org.sitegen.site.Link;
import org.sitegen.site.Page;
import org.sitegen.site.index.Newest;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;

/** What went well: the newest, those of each year, and each win. */
public final class WinSection implements Section {

    private static final Address ADDRESS = new Address("wins/");

    @Override
    public List<Page> pages(SiteIndex index) {
        List<Win> wins = index.newsletter().all(Win.TYPE);
        Map<Integer, List<Win>> years = byYear(wins);
        List<Link> links = years.keySet().stream().map(WinSection::year).toList();
        List<Page> pages = new ArrayList<>();
        pages.add(new WinIndexPage(ADDRESS, null, Newest.of(wins, index::card), links));
        years.forEach(
                (year, ofYear) ->
                        pages.add(
                                new WinIndexPage(
                                        year(year).address(),
                                        year,
                                        Newest.allOf(ofYear, index::card),
                                        links)));
        WinPageBuilder maker = new WinPageBuilder(index);
        wins.forEach(win -> pages.add(maker.page(win)));
        return pages;
    }

    private static Map<Integer, List<Win>> byYear(List<Win> wins) {
        Map<Integer, List<Win>> years = new TreeMap<>(Comparator.reverseOrder());
        for (Win win : wins) {
            years.computeIfAbsent(win.envelope().month().getYear(), any -> new ArrayList<>())
                    .add(win);
        }
        return years;
    }

    private static Link year(int year) {
        return new Link(Integer.toString(year), ADDRESS.child(year + "/"));
    }
}
