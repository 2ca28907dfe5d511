package org.sitegen.statistics;

import org.jspecify.annotations.Nullable;

/**
 * What a series says, the same on page, list, feed and in JSON.
 *
 * @param variation whether the latest figure is a real change
 * @param assurance whether the target can be relied on to be met
 * @param trial whether the limits behind it are on trial
 */
public record Verdict(Variation variation, Assurance assurance, boolean trial) {

    /**
     * The verdict on the latest figure, by the limits of the latest segment.
     *
     * @param target the target in force at the latest figure, or null where there is none
     */
    public static Verdict of(
            ProcessBehaviour behaviour, Direction direction, @Nullable TargetRange target) {
        Segment latest = behaviour.latestSegment();
        return new Verdict(
                variation(behaviour, latest, direction),
                assurance(latest, target),
                latest != null && latest.trial());
    }

    private static Variation variation(
            ProcessBehaviour behaviour, @Nullable Segment latest, Direction direction) {
        if (latest == null || latest.limits() == null) {
            return Variation.TOO_FEW;
        }
        Signal signal = behaviour.latestSignal();
        return signal == null ? Variation.NO_REAL_CHANGE : direction.meaningOf(signal.side());
    }

    private static Assurance assurance(@Nullable Segment latest, @Nullable TargetRange target) {
        if (target == null) {
            return Assurance.NO_TARGET;
        }
        if (latest == null || latest.limits() == null) {
            return Assurance.TOO_FEW;
        }
        return against(target, latest.limits(), latest.tolerance());
    }

    private static Assurance against(TargetRange target, Limits limits, double tolerance) {
        double lower = limits.lower() + tolerance;
        double upper = limits.upper() - tolerance;
        if (target.metBy(lower) && target.metBy(upper)) {
            return Assurance.RELIABLY_MEETS;
        }
        boolean under = target.min() != null && limits.upper() + tolerance < target.min();
        boolean over = target.max() != null && limits.lower() - tolerance > target.max();
        return under || over ? Assurance.RELIABLY_MISSES : Assurance.HIT_AND_MISS;
    }
}
