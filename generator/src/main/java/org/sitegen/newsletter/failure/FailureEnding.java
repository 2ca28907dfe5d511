package org.sitegen.newsletter.failure;

/** What its end was: only what was down works again. */
public enum FailureEnding {
    WORKED_AGAIN,
    PUT_RIGHT,
    STOPPED,
    ACCESS_CLOSED,
    CAUGHT;

    /** What it usually is, where the editor does not say it. */
    static FailureEnding of(FailureSeverity severity, FailureKind kind) {
        if (severity == FailureSeverity.NEAR_MISS) {
            return CAUGHT;
        }
        return switch (kind) {
            case INCIDENT, SUPPLIER -> WORKED_AGAIN;
            case PROJECT, EXPERIMENT -> STOPPED;
            case SECURITY -> ACCESS_CLOSED;
            case PROCESS, DECISION, DATA, MISSED_PROMISE -> PUT_RIGHT;
        };
    }
}
