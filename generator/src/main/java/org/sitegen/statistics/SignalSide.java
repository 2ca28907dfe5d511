package org.sitegen.statistics;

/** The side of the middle line that a signal points to. */
public enum SignalSide {
    HIGH,
    LOW
}
