package org.sitegen.content.figures;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Mark;

/** Reads the marks of a benchmark's file. */
final class FigureMarks {

    private static final String NAMED =
            Arrays.stream(Mark.values())
                    .map(Mark::letter)
                    .filter(letter -> !letter.isEmpty())
                    .collect(Collectors.joining(", "));

    private FigureMarks() {}

    static @Nullable Mark read(CsvCell cell, RepeatedMistakes mistakes) {
        Mark mark = Mark.of(cell.text());
        if (mark == null && !mistakes.isInvisible(cell)) {
            mistakes.add(
                    "mark",
                    "unknown-mark",
                    cell,
                    "\"" + cell.text() + "\" is not a mark",
                    "Use one of " + NAMED + ", or leave it empty for a final figure.");
        }
        return mark;
    }
}
