package org.sitegen.site.benchmark;

import java.util.List;
import org.sitegen.newsletter.benchmark.Family;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Page;
import org.sitegen.site.card.BenchmarkCard;

/**
 * All benchmarks as small pictures on one time axis.
 *
 * @param groups those that are kept, by what they are about
 * @param retired those that have ended
 * @param missed how many of them miss their target now
 * @param targets how many have a target and a figure
 * @param late of how many a newer figure should be there and is not
 */
public record BenchmarkIndexPage(
        List<Group> groups, List<BenchmarkCard> retired, int missed, int targets, int late)
        implements Page {

    /**
     * Benchmarks about the same thing.
     *
     * @param family what they are about; null for the rest
     * @param benchmarks the benchmarks
     */
    public record Group(
            @org.jspecify.annotations.Nullable Family family, List<BenchmarkCard> benchmarks) {}

    @Override
    public Address address() {
        return new Address("benchmarks/");
    }

    @Override
    public String template() {
        return "benchmarks";
    }
}
