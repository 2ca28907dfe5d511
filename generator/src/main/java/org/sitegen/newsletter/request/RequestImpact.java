package org.sitegen.newsletter.request;

/** What hangs on a request, the gravest first. */
public enum RequestImpact {
    SAFETY_OR_LEGAL,
    MONEY,
    MANY_PEOPLE,
    ONE_TEAM,
    CONVENIENCE
}
