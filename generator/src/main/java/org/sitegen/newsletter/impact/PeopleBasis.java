package org.sitegen.newsletter.impact;

/** How the number of people was come by. */
public enum PeopleBasis {
    COUNTED,
    ESTIMATED
}
