package org.sitegen.site.edition;

import java.util.List;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.card.Balance;
import org.sitegen.site.card.EditionLine;
import org.sitegen.site.index.EntryYears;
import org.sitegen.site.index.NewestFirst;
import org.sitegen.site.index.SiteIndex;

/**
 * Makes the archive of editions.
 *
 * @param index the newsletter
 * @param address where the archive stands
 */
record EditionIndexPageBuilder(SiteIndex index, Address address) {

    EditionIndexPage page() {
        List<Edition> editions = index.newsletter().all(Edition.TYPE);
        EntryYears<Edition> years =
                EntryYears.of(address, editions, edition -> edition.month().getYear());
        return new EditionIndexPage(
                years.byYear().entrySet().stream()
                        .map(year -> year(year.getKey(), year.getValue()))
                        .toList());
    }

    private EditionIndexPage.EditionYear year(int year, List<Edition> editions) {
        return new EditionIndexPage.EditionYear(year, NewestFirst.allOf(editions, this::line));
    }

    private EditionLine line(Edition edition) {
        Balance balance = edition.isSkipped() ? null : index.balance(edition);
        return new EditionPageBuilder(index).line(edition, balance);
    }
}
