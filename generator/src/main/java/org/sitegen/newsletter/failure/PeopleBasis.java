package org.sitegen.newsletter.failure;

/** How the number of people was come by. */
public enum PeopleBasis {
    COUNTED,
    ESTIMATED
}
