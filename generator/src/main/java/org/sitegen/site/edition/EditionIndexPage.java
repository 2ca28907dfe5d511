package org.sitegen.site.edition;

import java.util.List;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Page;
import org.sitegen.site.card.EditionLine;

/**
 * The archive of editions.
 *
 * @param years the years, newest first
 */
public record EditionIndexPage(List<EditionYear> years) implements Page {

    /**
     * The editions of a year.
     *
     * @param year the year
     * @param editions its editions, newest first
     */
    public record EditionYear(int year, List<EditionLine> editions) {}

    @Override
    public Address address() {
        return new Address("editions/");
    }

    @Override
    public String template() {
        return "editions";
    }
}
