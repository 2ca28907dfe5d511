package org.sitegen.newsletter.register;

/** How well a capability serves. */
public enum Condition {
    GOOD,
    FAIR,
    POOR
}
