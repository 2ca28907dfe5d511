package org.sitegen.newsletter;

/** What an action does about a failure. */
public enum ActionType {
    PREVENT,
    DETECT,
    REDUCE,
    REPAIR,
    PROCESS
}
