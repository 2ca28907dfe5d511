package org.sitegen.newsletter.failure;

/** How far a failure has come; the order is the order of its life. */
public enum FailureStatus {
    OPEN,
    UNDERSTOOD,
    ACTING,
    CLOSED
}
