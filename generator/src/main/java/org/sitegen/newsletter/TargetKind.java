package org.sitegen.newsletter;

/** How binding a target is. */
public enum TargetKind {
    AGREED,
    OBJECTIVE,
    AIM,
    REQUIRED_BY_LAW
}
