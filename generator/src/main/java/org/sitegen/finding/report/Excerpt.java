package org.sitegen.finding.report;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.finding.Location;

/** The line that a finding is about, as a terminal shows it, with the line before and a caret. */
final class Excerpt {

    private static final int WIDEST = 100;

    private Excerpt() {}

    /** The lines to show; none when no single line is to blame. */
    static List<String> of(Location location) {
        String line = location.file().line(location.line());
        if (location.width() == 0 || line.isBlank()) {
            return List.of();
        }
        int gutter = Math.max(4, Integer.toString(location.line()).length());
        List<String> lines = new ArrayList<>();
        addLineBefore(lines, location, gutter);
        addLineWithCaret(lines, location, gutter);
        return lines;
    }

    private static void addLineBefore(List<String> lines, Location location, int gutter) {
        int number = location.line() - 1;
        String before = number > 0 ? location.file().line(number) : "";
        if (!before.isBlank()) {
            String shown = TerminalLine.of(before).cut(0, WIDEST);
            lines.add(numbered(gutter, Integer.toString(number), shown));
        }
    }

    private static void addLineWithCaret(List<String> lines, Location location, int gutter) {
        TerminalLine line = TerminalLine.of(location.file().line(location.line()));
        int from = line.cutFor(location.column(), location.width(), WIDEST);
        lines.add(numbered(gutter, Integer.toString(location.line()), line.cut(from, WIDEST)));
        String caret = line.caret(location.column(), location.width(), from, WIDEST);
        lines.add(numbered(gutter, "", caret));
    }

    private static String numbered(int gutter, String number, String text) {
        return (" ".repeat(gutter - number.length()) + number + " | " + text).stripTrailing();
    }
}
