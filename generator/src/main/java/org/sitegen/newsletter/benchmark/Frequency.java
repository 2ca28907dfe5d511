package org.sitegen.newsletter.benchmark;

/** How often a figure is published. */
public enum Frequency {
    MONTHLY(1),
    QUARTERLY(3),
    YEARLY(12);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** How many months a period has. */
    public int months() {
        return months;
    }
}
