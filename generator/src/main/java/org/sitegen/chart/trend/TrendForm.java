package org.sitegen.chart.trend;

/** How the figures of a trend are drawn. */
public enum TrendForm {
    /** A line: only differences can be read from it. */
    LINE,
    /** Bars from zero, for counts of events: they can be compared as they stand. */
    BARS
}
