package org.sitegen.newsletter.request;

/** How well something is prepared for a program to build on it. */
public enum ReadinessLevel {
    GOOD,
    POOR,
    UNKNOWN
}
