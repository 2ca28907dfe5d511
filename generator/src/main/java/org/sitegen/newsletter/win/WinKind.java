package org.sitegen.newsletter.win;

/** What sort of a win it is. */
public enum WinKind {
    AUTOMATED,
    OPTIMISED,
    INTEGRATED,
    FIXED,
    ENABLED,
    SAVED,
    BEHIND_THE_SCENES,
    SMALL
}
