package org.sitegen.statistics;

/** Whether the latest figure is a real change, in words. */
public enum Variation {
    NO_REAL_CHANGE,
    GETTING_BETTER,
    GETTING_WORSE,
    /** A real change upwards of a figure that has no better side. */
    HIGHER,
    /** A real change downwards of a figure that has no better side. */
    LOWER,
    /** Fewer than six comparable figures. */
    TOO_FEW
}
