package org.sitegen.site.reference;

import org.jspecify.annotations.Nullable;
import org.sitegen.chart.Chart;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Page;
import org.sitegen.site.card.BenchmarkCard;

/**
 * How to read our charts, with one of them as an example.
 *
 * @param example a benchmark of this newsletter; null if there is none
 * @param chart its chart
 */
public record ReadingChartsPage(@Nullable BenchmarkCard example, @Nullable Chart chart)
        implements Page {

    @Override
    public Address address() {
        return new Address("how-to-read-our-charts/");
    }

    @Override
    public String template() {
        return "how-to-read-our-charts";
    }
}
