package org.sitegen.newsletter.benchmark;

/** What a benchmark is about. */
public enum Family {
    DESK,
    RELIABILITY,
    DELIVERY,
    COST,
    INFORMATION,
    SECURITY,
    SATISFACTION,
    PARTNERSHIP
}
