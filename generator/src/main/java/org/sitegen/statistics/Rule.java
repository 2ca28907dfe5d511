package org.sitegen.statistics;

/**
 * The four rules that tell a real change from chance, in order of precedence: a point that several
 * apply to is explained by the first. Four are enough; each further rule adds false alarms (NHS
 * "Making Data Count").
 */
public enum Rule {
    /** Rule 1: the point lies outside a limit. */
    OUTSIDE_LIMIT,
    /** Rule 3: one of seven consecutive points that all rise or all fall. */
    TREND,
    /**
     * Rule 4: one of two in three consecutive points close to the same limit, all three on its
     * side.
     */
    NEAR_LIMIT,
    /** Rule 2: one of seven consecutive points on one side of the mean. */
    SHIFT
}
