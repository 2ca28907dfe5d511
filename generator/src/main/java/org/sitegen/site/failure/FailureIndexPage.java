package org.sitegen.site.failure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.Chart;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Link;
import org.sitegen.site.Page;
import org.sitegen.site.card.FailureCard;

/**
 * What went wrong: the open ones first, then the newest; older ones are in the reports.
 *
 * @param open failures that are not closed
 * @param recent closed ones, newest first
 * @param years the reports, newest first
 * @param restoreTimes how long it took each time; null with fewer than two
 */
public record FailureIndexPage(
        List<FailureCard> open,
        List<FailureCard> recent,
        List<Link> years,
        @Nullable Chart restoreTimes)
        implements Page {

    @Override
    public Address address() {
        return new Address("failures/");
    }

    @Override
    public String template() {
        return "failures";
    }
}
