package org.sitegen.newsletter.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.entry.Absence;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.value.Unit;
import org.sitegen.statistics.Direction;

/**
 * A figure that IT publishes again and again, against a target and over time.
 *
 * @param envelope what all entries have, as far as a benchmark has it
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
        List<Comparison> compare,
        @Nullable Retirement retired)
        implements Entry {

    /** The kind of entry. */
    public static final EntryType<Benchmark> TYPE =
            EntryType.named(
                            "benchmark",
                            "benchmarks",
                            "[a-z][a-z0-9]*(-[a-z0-9]+)*",
                            "desk-first-fix.yml",
                            BenchmarkFields.SCHEMA)
                    .withItsOwnPlace(Absence.UNSAID);

    public Benchmark {
        decimals = Math.min(decimals, BenchmarkFields.MOST_DECIMALS);
        bounds = bounds == null ? Bounds.of(unit) : bounds;
        targets = targets.stream().sorted(Comparator.comparing(Target::from)).toList();
        rebases = rebases.stream().sorted(Comparator.comparing(Rebase::from)).toList();
        compare = List.copyOf(compare);
    }

    /** The target that holds for a month, or null if there is none. */
    public @Nullable Target targetIn(YearMonth month) {
        return Target.inForce(targets, Target::from, month);
    }

    /** The target that the figure of a row is held to, or null if there is none. */
    public @Nullable Target targetOf(Measurement row) {
        return targetIn(row.period().last());
    }

    /** Whether the figure of a row met its target; null without figure or target. */
    public @Nullable Boolean met(Measurement row) {
        Target target = targetOf(row);
        BigDecimal value = row.value();
        if (value == null || target == null) {
            return null;
        }
        return target.isMetBy(value, direction);
    }

    /**
     * With how many decimals a figure is shown: with those that it was judged by where fewer would
     * put it on the other side of its target.
     */
    public int decimalsOf(Measurement row) {
        BigDecimal value = row.value();
        // Most figures are shown as they are, and their target need not be looked for.
        Target target = value == null || value.scale() <= decimals ? null : targetOf(row);
        if (value == null || target == null) {
            return decimals;
        }
        BigDecimal shown = value.setScale(decimals, RoundingMode.HALF_UP);
        boolean same = target.isMetBy(shown, direction) == target.isMetBy(value, direction);
        return same ? decimals : value.scale();
    }

    @Override
    public EntryType<Benchmark> type() {
        return TYPE;
    }

    @Override
    public @Nullable LocalDate publicFrom() {
        return null;
    }

    @Override
    public String summary() {
        return question;
    }

    @Override
    public List<Reference> concerns() {
        List<Reference> topics = new ArrayList<>(envelope.concerns());
        if (service != null) {
            topics.add(new Reference("service", service));
        }
        return topics;
    }

    @Override
    public @Nullable String concernsUsersOf() {
        return envelope.units().isEmpty() ? service : null;
    }
}
