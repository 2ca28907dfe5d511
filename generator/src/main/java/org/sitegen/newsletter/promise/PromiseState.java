package org.sitegen.newsletter.promise;

/** What became of a promise, as of some day. */
public enum PromiseState {
    OPEN,
    KEPT,
    KEPT_LATE,
    LATE,
    DROPPED;

    /** Whether it is still to be kept. */
    public boolean isPending() {
        return this == OPEN || this == LATE;
    }
}
