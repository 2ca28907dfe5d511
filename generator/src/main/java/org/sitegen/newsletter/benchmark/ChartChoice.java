package org.sitegen.newsletter.benchmark;

/** Which picture shows a benchmark. */
public enum ChartChoice {
    AUTO,
    BARS
}
