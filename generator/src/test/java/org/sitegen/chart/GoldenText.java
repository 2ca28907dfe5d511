package org.sitegen.chart;

/** A chart as a file that can be read and compared: its pictures, each element on its line. */
final class GoldenText {

    private GoldenText() {}

    static String of(Chart chart) {
        return chart.svg().replace("><", ">\n<");
    }
}
