package org.sitegen.newsletter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.statistics.Direction;

/**
 * A figure that IT publishes again and again, against a target and over time.
 *
 * @param envelope what all entries have, as far as a benchmark has it
 * @param question the reader's question that it answers
 * @param unit what it counts
 * @param unitLabel what is counted, where the unit does not say it
 * @param decimals how many decimals are shown
 * @param bounds what values it can have at all
 * @param direction which way is the good one
 * @param targets what it is held to: a history in order, never overwritten
 * @param noTargetBecause why it is held to nothing
 * @param baseline what it is compared with
 * @param frequency how often it is published
 * @param availableAfterDays how many days after a period its figure is known
 * @param source where it comes from, in plain words
 * @param method how it is worked out, and what is left out
 * @param ownerRole the role that answers for it
 * @param service the service it is about
 * @param supplier the supplier it is about
 * @param family what it is about
 * @param pairedWith the benchmark that is always shown beside it
 * @param chart which picture shows it
 * @param rebases months from which its limits are worked out anew, in order
 * @param ask what IT needs to improve it
 * @param compare figures of others
 * @param retired its end, if it has ended
 */
public record Benchmark(
        Envelope envelope,
        String question,
        Unit unit,
        @Nullable String unitLabel,
        int decimals,
        Bounds bounds,
        Direction direction,
        List<Target> targets,
        @Nullable String noTargetBecause,
        @Nullable Baseline baseline,
        Frequency frequency,
        int availableAfterDays,
        String source,
        String method,
        String ownerRole,
        @Nullable String service,
        @Nullable String supplier,
        @Nullable Family family,
        @Nullable String pairedWith,
        ChartChoice chart,
        List<Rebase> rebases,
        @Nullable Ask ask,
        List<Comparator> compare,
        @Nullable Retirement retired)
        implements Entry {

    public Benchmark {
        targets = List.copyOf(targets);
        rebases = List.copyOf(rebases);
        compare = List.copyOf(compare);
    }

    /** The target that holds for a month, or null if there is none. */
    public @Nullable Target targetIn(YearMonth month) {
        @Nullable Target holding = null;
        for (Target target : targets) {
            holding = target.from().isAfter(month) ? holding : target;
        }
        return holding;
    }

    @Override
    public String kindOfEntry() {
        return "benchmark";
    }

    @Override
    public @Nullable LocalDate publicFrom() {
        return null;
    }
}
