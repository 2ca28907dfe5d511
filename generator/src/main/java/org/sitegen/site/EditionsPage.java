package org.sitegen.site;

import java.util.List;
import org.sitegen.newsletter.value.Address;

/**
 * The archive of editions.
 *
 * @param years the years, newest first
 */
public record EditionsPage(List<Year> years) implements Page {

    /**
     * The editions of a year.
     *
     * @param year the year
     * @param editions its editions, newest first
     */
    public record Year(int year, List<EditionLine> editions) {}

    @Override
    public Address address() {
        return new Address("editions/");
    }

    @Override
    public String template() {
        return "editions";
    }
}
