package org.sitegen.newsletter.request;

/** How soon it would be too late. */
public enum Urgency {
    DAYS,
    WEEKS,
    MONTHS,
    NO_DATE
}
