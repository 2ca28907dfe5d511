package org.sitegen.newsletter.failure;

/** Whether an action is still to be done; that it is late is worked out, never written. */
public enum ActionStatus {
    OPEN,
    DONE,
    DROPPED
}
