package org.sitegen.newsletter.failure;

/** What it was that went wrong. */
public enum FailureKind {
    INCIDENT,
    PROJECT,
    PROCESS,
    DECISION,
    SECURITY,
    DATA,
    SUPPLIER,
    EXPERIMENT,
    MISSED_PROMISE
}
