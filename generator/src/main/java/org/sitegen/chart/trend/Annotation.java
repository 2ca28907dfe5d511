package org.sitegen.chart.trend;

import java.time.YearMonth;
import org.sitegen.chart.ChartWords;

/**
 * Something on the time axis that a reader of the figures should know; numbered in the picture.
 *
 * @param month when
 * @param kind what
 * @param text why, in a sentence
 */
public record Annotation(YearMonth month, Kind kind, String text) {

    /** What an annotation is about. */
    public enum Kind {
        BREAK("break", true),
        REBASE("rebase", true),
        TARGET("target", false),
        CORRECTION("correction", false),
        NOTE("note", false);

        private final String key;
        private final boolean rule;

        Kind(String key, boolean rule) {
            this.key = key;
            this.rule = rule;
        }

        String word(ChartWords words) {
            return words.word("chart.note." + key);
        }

        /** Whether a line across the picture parts what cannot be compared. */
        boolean parts() {
            return rule;
        }
    }
}
