package org.sitegen.newsletter;

/** Which picture shows a benchmark. */
public enum ChartChoice {
    AUTO,
    BARS
}
