package org.sitegen.statistics;

/** How a figure goes on from those before it. */
public enum Continuity {
    /** It can be compared with them. */
    CONTINUES,
    /** It can be compared with them, and its editor says that something has changed for good. */
    REBASED,
    /** It was counted in another way: the difference would tell of the counting. */
    NOT_COMPARABLE
}
