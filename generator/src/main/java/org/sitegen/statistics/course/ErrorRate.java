package org.sitegen.statistics.course;

import java.math.BigDecimal;

/**
 * How often a change is told of simulated series of a kind, of a hundred; docs/decisions/022 tells
 * how it was measured.
 */
public enum ErrorRate {
    /** Nothing changes, and chance lies evenly around the level. */
    PLAIN(false, "4.2"),
    /** Nothing changes in times, of which a few are long. */
    TIMES(false, "4.2"),
    /** Nothing changes in counts of two or three. */
    SMALL_COUNTS(false, "3.1"),
    /** Nothing changes, and one month is bad. */
    ONE_BAD_MONTH(false, "4.0"),
    /** Nothing changes but the seasons. */
    SEASONS(false, "1.1"),
    /** Nothing changes, and each figure resembles the one before. */
    MEMORY(false, "10.3"),
    /** The level changed by two standard deviations eight months ago. */
    LEVEL(true, "91.9"),
    /** The figure rises by 0.15 standard deviations a month. */
    SLOPE(true, "99.2"),
    /** Times were halved a year ago. */
    HALVED_TIMES(true, "76.5");

    private final boolean changes;
    private final BigDecimal perCent;

    ErrorRate(boolean changes, String perCent) {
        this.changes = changes;
        this.perCent = new BigDecimal(perCent);
    }

    /** Whether something changes in such series, so that the rate should be high. */
    public boolean changes() {
        return changes;
    }

    /** Of how many in a hundred a change is told. */
    public BigDecimal perCent() {
        return perCent;
    }
}
