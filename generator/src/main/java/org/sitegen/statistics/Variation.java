package org.sitegen.statistics;

/** What became of a figure, as far as chance does not explain it. */
public enum Variation {
    NO_REAL_CHANGE,
    /** It got better in the last year, or still does. */
    GETTING_BETTER,
    /** It got worse in the last year, or still does. */
    GETTING_WORSE,
    /** A change upwards in the last year of a figure that has no better side. */
    HIGHER,
    /** A change downwards in the last year of a figure that has no better side. */
    LOWER,
    /** It got better more than a year ago, and has stayed so. */
    BETTER_THAN_BEFORE,
    /** It got worse more than a year ago, and has stayed so. */
    WORSE_THAN_BEFORE,
    /** It rose more than a year ago. */
    HIGHER_THAN_BEFORE,
    /** It fell more than a year ago. */
    LOWER_THAN_BEFORE,
    /** Too few comparable figures to tell. */
    TOO_FEW,
    /** It is counted no more: nothing is said of today. */
    RETIRED;

    /** Whether it is a change. */
    public boolean isChange() {
        return this != NO_REAL_CHANGE && this != TOO_FEW && this != RETIRED;
    }

    /** Whether it is a change of the last year. */
    public boolean isLate() {
        return this == GETTING_BETTER || this == GETTING_WORSE || this == HIGHER || this == LOWER;
    }

    /** The same change, more than a year ago. */
    public Variation before() {
        return switch (this) {
            case GETTING_BETTER -> BETTER_THAN_BEFORE;
            case GETTING_WORSE -> WORSE_THAN_BEFORE;
            case HIGHER -> HIGHER_THAN_BEFORE;
            case LOWER -> LOWER_THAN_BEFORE;
            default -> this;
        };
    }
}
