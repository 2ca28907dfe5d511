package org.sitegen.chart.svg;

/** Which end of a text stands at its place. */
public enum TextAnchor {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String word;

    TextAnchor(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
