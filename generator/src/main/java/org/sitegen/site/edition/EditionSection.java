package org.sitegen.site.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.site.Page;
import org.sitegen.site.card.EditionLine;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;

/** The editions, their archive, their print sheets, and the latest at an address of its own. */
public final class EditionSection implements Section {

    @Override
    public List<Page> pages(SiteIndex index) {
        EditionPageBuilder maker = new EditionPageBuilder(index);
        List<Page> pages = new ArrayList<>();
        Map<Integer, List<EditionLine>> years = new TreeMap<>(Comparator.reverseOrder());
        EditionPage latest = null;
        for (Edition edition : index.newsletter().all(Edition.TYPE)) {
            List<EditionLine> year =
                    years.computeIfAbsent(edition.month().getYear(), any -> new ArrayList<>());
            if (edition.isSkipped()) {
                year.add(0, maker.line(edition, null));
                continue;
            }
            latest = maker.page(edition);
            year.add(0, maker.line(edition, latest.balance()));
            pages.add(latest);
            pages.add(latest.at(latest.onePage(), "one-page"));
        }
        if (latest != null) {
            pages.add(latest.at(EditionPageBuilder.latest(), "edition"));
        }
        pages.add(archive(years));
        return pages;
    }

    private static EditionIndexPage archive(Map<Integer, List<EditionLine>> years) {
        return new EditionIndexPage(
                years.entrySet().stream()
                        .map(
                                year ->
                                        new EditionIndexPage.EditionYear(
                                                year.getKey(), year.getValue()))
                        .toList());
    }
}
