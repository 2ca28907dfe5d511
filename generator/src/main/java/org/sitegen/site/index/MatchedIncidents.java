package org.sitegen.site.index;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.incident.SmallIncident;

/**
 * Which small incidents are failures with a page of their own: a status history has them all, and
 * each is counted once.
 */
final class MatchedIncidents {

    /** What began on the same service within this time can be the same. */
    private static final Duration NEAR = Duration.ofHours(1);

    private final ZoneId zone;
    private final Map<String, NavigableMap<Instant, SmallIncident>> byService = new HashMap<>();
    private final Map<SmallIncident, Failure> told = new HashMap<>();

    MatchedIncidents(List<SmallIncident> incidents, List<Failure> failures, ZoneId zone) {
        this.zone = zone;
        for (SmallIncident one : incidents) {
            byService
                    .computeIfAbsent(one.service(), any -> new TreeMap<>())
                    .put(one.begin(zone).toInstant(), one);
        }
        failures.forEach(this::add);
    }

    /** A failure is at most one line of each of its services. */
    private void add(Failure failure) {
        Instant start = failure.started().in(zone).toInstant();
        for (String service : failure.envelope().services()) {
            SmallIncident same = nearest(service, start);
            if (same != null) {
                told.putIfAbsent(same, failure);
            }
        }
    }

    private @Nullable SmallIncident nearest(String service, Instant start) {
        NavigableMap<Instant, SmallIncident> there = byService.get(service);
        return there == null
                ? null
                : Stream.of(there.floorKey(start), there.higherKey(start))
                        .filter(key -> key != null && gap(key, start).compareTo(NEAR) <= 0)
                        .min((one, other) -> gap(one, start).compareTo(gap(other, start)))
                        .map(there::get)
                        .orElse(null);
    }

    private static Duration gap(Instant one, Instant other) {
        return Duration.between(one, other).abs();
    }

    /** The failure that one is; null if it has no page of its own. */
    @Nullable Failure as(SmallIncident one) {
        return told.get(one);
    }
}
