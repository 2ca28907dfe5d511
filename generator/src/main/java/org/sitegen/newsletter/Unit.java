package org.sitegen.newsletter;

/** What a figure counts. */
public enum Unit {
    PERCENT,
    MINUTES,
    HOURS,
    DAYS,
    COUNT,
    CURRENCY,
    SCORE,
    RATIO
}
