package org.sitegen.newsletter.benchmark;

/** How binding a target is. */
public enum TargetKind {
    AGREED,
    OBJECTIVE,
    AIM,
    REQUIRED_BY_LAW
}
