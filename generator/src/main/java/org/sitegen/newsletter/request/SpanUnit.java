package org.sitegen.newsletter.request;

/**
 * In what the length of a piece of work is told, the shortest first.
 *
 * @see TimeSpan
 */
public enum SpanUnit {
    DAYS(1),
    WEEKS(5),
    MONTHS(65 / 3.0);

    private final double workingDays;

    SpanUnit(double workingDays) {
        this.workingDays = workingDays;
    }

    /** How many working days it has: five in a week, thirteen weeks in three months. */
    double workingDays() {
        return workingDays;
    }
}
