package org.sitegen.newsletter.failure;

/** Which data a failure touched. */
public enum DataTouched {
    NONE,
    INTERNAL,
    PERSONAL
}
