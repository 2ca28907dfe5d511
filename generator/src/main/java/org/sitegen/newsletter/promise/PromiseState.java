package org.sitegen.newsletter.promise;

/**
 * What became of a promise, as of some day. A promise whose first date has passed is no longer
 * open: it was moved, or it is late.
 */
public enum PromiseState {
    OPEN,
    KEPT,
    KEPT_LATE,
    MOVED,
    LATE,
    DROPPED;

    /** Whether it is still to be kept. */
    public boolean isPending() {
        return this == OPEN || this == MOVED || this == LATE;
    }
}
