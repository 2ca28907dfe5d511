package org.sitegen.newsletter.value;

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
