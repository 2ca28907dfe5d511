package org.sitegen.newsletter.win;

/** How a figure before and after was come by. */
public enum MeasureBasis {
    MEASURED,
    ESTIMATED,
    REPORTED_BY_UNIT
}
