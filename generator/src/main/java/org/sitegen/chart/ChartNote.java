package org.sitegen.chart;

/**
 * What a numbered mark of a chart means.
 *
 * @param number as in the picture, from 1
 * @param period when
 * @param kind what happened, in a word or two
 * @param text why
 */
public record ChartNote(int number, String period, String kind, String text) {}
