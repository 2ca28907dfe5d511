package org.sitegen.newsletter;

/** Which way of a figure is the good one. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    WITHIN_RANGE,
    NO_DIRECTION
}
