package org.sitegen.chart.trend;

import org.jspecify.annotations.Nullable;
import org.sitegen.chart.ChartWords;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.newsletter.value.FigurePeriod;

/**
 * The figure of one period.
 *
 * @param period when
 * @param value the figure, or null where there is none
 * @param mark what is special about it
 * @param note why, or empty
 */
public record DataPoint(FigurePeriod period, @Nullable Double value, Mark mark, String note) {

    /** A final figure. */
    public static DataPoint of(FigurePeriod period, double value) {
        return new DataPoint(period, value, Mark.FINAL, "");
    }

    /** A period without a figure, and the reason. */
    public static DataPoint gap(FigurePeriod period, String why) {
        return new DataPoint(period, null, Mark.NOT_AVAILABLE, why);
    }

    /** Whether it is neither provisional nor estimated, so that it is drawn filled. */
    boolean isSure() {
        return mark != Mark.PROVISIONAL && mark != Mark.ESTIMATED;
    }

    /** Mark and note in words, or empty. */
    String remark(ChartWords words) {
        if (mark == Mark.FINAL) {
            return note;
        }
        String word = PointText.of(mark, words);
        if (note.isEmpty()) {
            return word;
        }
        return saysTheSame(word) ? note : words.word("chart.mark-and-note", word, note);
    }

    /** Whether the note begins with what the mark says. */
    private boolean saysTheSame(String word) {
        return note.regionMatches(true, 0, word, 0, word.length());
    }
}
