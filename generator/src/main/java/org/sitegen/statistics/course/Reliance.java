package org.sitegen.statistics.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.statistics.Limits;
import org.sitegen.statistics.TargetRange;

/**
 * Whether a target can be relied on to be met, with the count that never contradicts it.
 *
 * @param assurance reliably only where no late figure is an exception
 * @param met how many figures met the target that held for them
 * @param of how many there are
 * @param metLately how many of the late ones did
 * @param lately how many late ones there are: twelve, or all of fewer
 */
public record Reliance(Assurance assurance, int met, int of, int metLately, int lately) {

    private static final int LATELY = 12;
    private static final int LEAST = 6;

    /**
     * By the last twelve figures without exception, and by the limits where there are any.
     *
     * @param met whether each figure met the target that held for it, oldest first
     * @param target the target that holds now, or null where there is none
     * @param limits of the latest level, or null where it has none
     */
    public static Reliance of(
            List<Boolean> met, @Nullable TargetRange target, @Nullable Limits limits) {
        List<Boolean> late = met.subList(Math.max(0, met.size() - LATELY), met.size());
        Assurance assurance = target == null ? Assurance.NO_TARGET : against(target, late, limits);
        return new Reliance(assurance, count(met), met.size(), count(late), late.size());
    }

    /** The count alone, of what has ended. */
    Reliance withoutPromise() {
        boolean promised =
                assurance == Assurance.RELIABLY_MEETS || assurance == Assurance.RELIABLY_MISSES;
        return new Reliance(promised ? Assurance.UNCERTAIN : assurance, met, of, metLately, lately);
    }

    private static Assurance against(
            TargetRange target, List<Boolean> late, @Nullable Limits limits) {
        if (late.size() < LEAST) {
            return Assurance.TOO_FEW;
        }
        boolean known = limits != null || late.size() == LATELY;
        if (known && !late.contains(false) && (limits == null || meets(target, limits))) {
            return Assurance.RELIABLY_MEETS;
        }
        boolean never = known && !late.contains(true);
        return never && (limits == null || misses(target, limits))
                ? Assurance.RELIABLY_MISSES
                : Assurance.UNCERTAIN;
    }

    private static boolean meets(TargetRange target, Limits limits) {
        return target.metBy(limits.lower() + tolerance(limits))
                && target.metBy(limits.upper() - tolerance(limits));
    }

    private static boolean misses(TargetRange target, Limits limits) {
        double upper = limits.upper() + tolerance(limits);
        double lower = limits.lower() - tolerance(limits);
        boolean under = target.min() != null && upper < target.min();
        boolean over = target.max() != null && lower > target.max();
        return under || over;
    }

    /** Differences up to this come from binary arithmetic, not from the figures. */
    private static double tolerance(Limits limits) {
        return 1e-9 * Math.max(Math.abs(limits.lower()), Math.abs(limits.upper()));
    }

    private static int count(List<Boolean> met) {
        int count = 0;
        for (boolean one : met) {
            count += one ? 1 : 0;
        }
        return count;
    }
}
