package org.sitegen.newsletter;

/** How well a capability serves. */
public enum Condition {
    GOOD,
    FAIR,
    POOR
}
