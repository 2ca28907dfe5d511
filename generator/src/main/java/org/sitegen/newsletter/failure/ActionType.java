package org.sitegen.newsletter.failure;

/** What an action does about a failure. */
public enum ActionType {
    PREVENT,
    DETECT,
    REDUCE,
    REPAIR,
    PROCESS
}
