package org.sitegen.newsletter;

/** Which data a failure touched. */
public enum DataTouched {
    NONE,
    INTERNAL,
    PERSONAL
}
