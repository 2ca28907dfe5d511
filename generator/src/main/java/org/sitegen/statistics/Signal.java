package org.sitegen.statistics;

/**
 * A point that chance does not explain.
 *
 * @param rule why it is one
 * @param side where it points: for a trend, the way it goes
 */
public record Signal(Rule rule, SignalSide side) {}
