package org.sitegen.newsletter.failure;

/** How bad a failure was for the business; each organisation says what its words mean. */
public enum FailureSeverity {
    CRITICAL,
    MAJOR,
    MINOR,
    NEAR_MISS
}
