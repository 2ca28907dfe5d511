package org.sitegen.statistics;

/**
 * What the number of points of a segment allows to say. Experts ask for 5 to 30 points; from 6
 * there are limits on trial, from 12 they are firm.
 */
public enum Firmness {
    /** Too few points for limits: a run chart around the median. */
    RUN_CHART,
    /** Limits, said to be on trial. */
    TRIAL,
    /** Limits to rely on. */
    FIRM;

    static final int TRIAL_POINTS = 6;
    static final int FIRM_POINTS = 12;

    /** Half of the ranges of the shortest trial segment: fewer say nothing about its spread. */
    static final int LEAST_RANGES = 3;

    static Firmness of(int points, int movingRanges) {
        if (points < TRIAL_POINTS || movingRanges < LEAST_RANGES) {
            return RUN_CHART;
        }
        return points < FIRM_POINTS ? TRIAL : FIRM;
    }
}
