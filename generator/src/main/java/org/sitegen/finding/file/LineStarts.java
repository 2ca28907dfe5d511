package org.sitegen.finding.file;

/** Where the lines of a text begin. */
final class LineStarts {

    private LineStarts() {}

    /** The index of the beginning of each line. */
    static int[] of(String text) {
        int[] starts = new int[1 + (int) text.chars().filter(one -> one == '\n').count()];
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts[line++] = i + 1;
            }
        }
        return starts;
    }

    /** A line counted from 1 without its end; empty if there is no such line. */
    static String line(String text, int[] starts, int number) {
        if (number < 1 || number > starts.length) {
            return "";
        }
        int end = number < starts.length ? starts[number] - 1 : text.length();
        boolean carriage = end > starts[number - 1] && text.charAt(end - 1) == '\r';
        return text.substring(starts[number - 1], carriage ? end - 1 : end);
    }
}
