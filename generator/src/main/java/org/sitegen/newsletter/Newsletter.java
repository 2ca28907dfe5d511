package org.sitegen.newsletter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitegen.schema.Locations;

/**
 * All that IT tells the business: what readers may see today, in order.
 *
 * @param settings what holds for the whole
 * @param registers what entries can name
 * @param editions by month
 * @param benchmarks by id
 * @param failures by date, then id
 * @param wins by date, then id
 * @param measurements the figures of each benchmark in order, by its id
 * @param locations where all of it stands in the editors' files
 */
public record Newsletter(
        SiteSettings settings,
        Registers registers,
        List<Edition> editions,
        List<Benchmark> benchmarks,
        List<Failure> failures,
        List<Win> wins,
        Map<String, List<Measurement>> measurements,
        Locations locations) {

    public Newsletter {
        editions = List.copyOf(editions);
        benchmarks = List.copyOf(benchmarks);
        failures = List.copyOf(failures);
        wins = List.copyOf(wins);
        measurements = Collections.unmodifiableMap(new LinkedHashMap<>(measurements));
    }

    /** The figures of a benchmark, in the order of their periods. */
    public List<Measurement> measurementsOf(Benchmark benchmark) {
        return measurements.getOrDefault(benchmark.id(), List.of());
    }
}
