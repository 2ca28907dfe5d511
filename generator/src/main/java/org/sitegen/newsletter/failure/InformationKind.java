package org.sitegen.newsletter.failure;

/** Which information it was to which something happened. */
public enum InformationKind {
    INTERNAL,
    PERSONAL
}
