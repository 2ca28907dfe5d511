package org.sitegen.statistics.course;

/** Whether a figure can be relied on to meet its target. */
public enum Assurance {
    RELIABLY_MEETS,
    /** It was missed now and then, or the figures vary so much that it could be. */
    UNCERTAIN,
    RELIABLY_MISSES,
    NO_TARGET,
    /** Fewer than six comparable figures. */
    TOO_FEW
}
