package org.sitegen.site.win;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Link;
import org.sitegen.site.Page;
import org.sitegen.site.card.WinCard;

/**
 * What went well: the newest, or those of a year.
 *
 * @param address where the page stands
 * @param year the year, or null for the newest
 * @param wins the wins, newest first
 * @param years the years that have wins, newest first
 */
public record WinIndexPage(
        Address address, @Nullable Integer year, List<WinCard> wins, List<Link> years)
        implements Page {

    @Override
    public String template() {
        return "wins";
    }
}
