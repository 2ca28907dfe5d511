package org.sitegen.finding.report;

import java.util.Arrays;

/** A line of text with the column of a terminal that each of its characters stands in. */
final class TerminalLine {

    private static final int TAB = 4;

    private final int[] points;
    private final int[] starts;

    private TerminalLine(int[] points, int[] starts) {
        this.points = points;
        this.starts = starts;
    }

    static TerminalLine of(String line) {
        int[] points = line.codePoints().toArray();
        int[] starts = new int[points.length + 1];
        for (int i = 0; i < points.length; i++) {
            starts[i + 1] = starts[i] + width(points[i], starts[i]);
        }
        return new TerminalLine(points, starts);
    }

    private static int width(int point, int start) {
        return point == '\t' ? TAB - start % TAB : TerminalCharacter.width(point);
    }

    /** The terminal column to begin at, so that the marked characters are seen. */
    int cutFor(int column, int width, int widest) {
        int start = starts[index(column)];
        int end = starts[index(column + width)];
        if (end <= widest) {
            return 0;
        }
        return Math.max(0, Math.min(start - widest / 3, end - widest / 2));
    }

    /** What is seen of the line from a terminal column on; an ellipsis stands for what is cut. */
    String cut(int from, int widest) {
        int last = lastBefore(from + widest);
        StringBuilder text = new StringBuilder(from > 0 ? "…" : "");
        for (int i = firstFrom(from); i < last; i++) {
            append(text, i);
        }
        return text.append(last < points.length ? "…" : "").toString();
    }

    private void append(StringBuilder text, int i) {
        if (points[i] == '\t') {
            text.append(" ".repeat(starts[i + 1] - starts[i]));
        } else {
            text.appendCodePoint(TerminalCharacter.shown(points[i]));
        }
    }

    /** The carets that stand below the marked characters of the cut line. */
    String caret(int column, int width, int from, int widest) {
        int begin = from > 0 ? starts[firstFrom(from)] - 1 : 0;
        int start = starts[index(column)] - begin;
        int end =
                Math.min(starts[index(column + width)], starts[lastBefore(from + widest)]) - begin;
        return " ".repeat(Math.max(0, start)) + "^".repeat(Math.max(1, end - start));
    }

    private int index(int column) {
        return Math.max(0, Math.min(column - 1, points.length));
    }

    private int firstFrom(int from) {
        int found = Arrays.binarySearch(starts, from);
        int first = found >= 0 ? found : -found - 1;
        return Math.min(first, points.length);
    }

    private int lastBefore(int to) {
        int last = firstFrom(to);
        return last > 0 && starts[last] > to ? last - 1 : last;
    }
}
