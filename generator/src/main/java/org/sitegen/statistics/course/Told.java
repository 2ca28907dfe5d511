package org.sitegen.statistics.course;

/** What is told of a series today. */
public enum Told {
    /** Too few comparable figures to tell. */
    TOO_FEW,
    /** Only chance, as far as anybody can tell. */
    NO_REAL_CHANGE,
    /** It changed within the last year, or rises or falls still. */
    CHANGED_LATELY,
    /** It changed before that, and has not since. */
    CHANGED_BEFORE
}
