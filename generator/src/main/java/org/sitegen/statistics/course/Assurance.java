package org.sitegen.statistics.course;

/** Whether a figure can be relied on to meet its target. */
public enum Assurance {
    RELIABLY_MEETS,
    HIT_AND_MISS,
    RELIABLY_MISSES,
    NO_TARGET,
    /** Fewer than six comparable figures. */
    TOO_FEW
}
