package org.sitegen.newsletter;

/** How the number of people was come by. */
public enum PeopleBasis {
    COUNTED,
    ESTIMATED
}
