package org.sitegen.markdown;

import org.sitegen.finding.Findings;

/** How much prose is read. The parser looks back over all lines of a paragraph at each new one. */
final class Limits {

    static final int MOST_CHARACTERS = 256 * 1024;
    static final int MOST_LINES = 5_000;

    private Limits() {}

    /** Whether a prose may be read; reports it when not. */
    static boolean holds(ProseSource source, Findings findings) {
        if (source.text().length() > MOST_CHARACTERS) {
            report("this text has more than " + MOST_CHARACTERS + " characters", source, findings);
            return false;
        }
        // A line has a character and an end, so a short text does not have so many.
        if (source.text().length() > 2 * MOST_LINES && longestRun(source.text()) > MOST_LINES) {
            report(
                    "this text has more than " + MOST_LINES + " lines without a blank one",
                    source,
                    findings);
            return false;
        }
        return true;
    }

    private static void report(String message, ProseSource source, Findings findings) {
        findings.error(
                "too-long",
                source.file().at(source.firstLine(), 1),
                message,
                "Shorten it, or put the rest into a file beside this one and link to it.");
    }

    private static int longestRun(String text) {
        int longest = 0;
        int lines = 0;
        boolean blank = true;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '\n' || character == '\r') {
                lines = blank ? 0 : lines + 1;
                longest = Math.max(longest, lines);
                blank = true;
            } else {
                blank &= character == ' ' || character == '\t';
            }
        }
        return longest;
    }
}
