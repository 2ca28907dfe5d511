package org.sitegen.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.win.Win;

/** What went well: the newest, those of each year, and each win. */
final class WinsSection implements Section {

    private static final Address ADDRESS = new Address("wins/");

    @Override
    public List<Page> pages(Material material) {
        List<Win> wins = material.newsletter().all(Win.TYPE);
        Map<Integer, List<Win>> years = byYear(wins);
        List<Link> links = years.keySet().stream().map(WinsSection::year).toList();
        List<Page> pages = new ArrayList<>();
        pages.add(new WinsPage(ADDRESS, null, Material.newest(wins, material::card), links));
        years.forEach(
                (year, ofYear) ->
                        pages.add(
                                new WinsPage(
                                        year(year).address(),
                                        year,
                                        Material.newestFirst(ofYear, material::card),
                                        links)));
        WinPages maker = new WinPages(material);
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
