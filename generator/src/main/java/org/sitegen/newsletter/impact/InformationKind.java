package org.sitegen.newsletter.impact;

/** Which information it was to which something happened. */
public enum InformationKind {
    INTERNAL,
    PERSONAL
}
