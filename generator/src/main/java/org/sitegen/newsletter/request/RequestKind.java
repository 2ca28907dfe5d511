package org.sitegen.newsletter.request;

/** What sort of thing is asked for. */
public enum RequestKind {
    IMPROVE,
    NEW,
    BUY_SOFTWARE,
    REPORT_OR_DATA,
    ACCESS,
    FIX,
    IDEA,
    EXPERIMENT;

    /** Whether it puts a way of working into a program, along with what is wrong with it. */
    public boolean automates() {
        return this == IMPROVE || this == NEW || this == BUY_SOFTWARE;
    }
}
