package org.sitegen.markdown.render;

import org.sitegen.finding.file.Findings;
import org.sitegen.markdown.ProseSource;

/**
 * How much prose is read. At each new line of a paragraph, and at the end of each picture in it,
 * the parser looks back over the paragraph.
 */
final class ProseLimits {

    static final int MOST_CHARACTERS = 256 * 1024;
    static final int MOST_LINES = 5_000;

    /** Pictures times characters of a paragraph. */
    static final long MOST_LOOKING_BACK = 50_000_000;

    private ProseLimits() {}

    /** Whether a prose may be read; reports it when not. */
    static boolean holds(ProseSource source, Findings findings) {
        String tooMuch = tooMuch(source.text());
        if (!tooMuch.isEmpty()) {
            findings.error(
                    "too-long",
                    source.file().at(source.firstLine(), 1),
                    "this text has " + tooMuch,
                    "Shorten it, or put the rest into a file beside this one and link to it.");
        }
        return tooMuch.isEmpty();
    }

    private static String tooMuch(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return "more than " + MOST_CHARACTERS + " characters";
        }
        // A line has a character and an end, so a short text can have neither.
        if (text.length() <= 2 * MOST_LINES) {
            return "";
        }
        Paragraphs paragraphs = Paragraphs.of(text);
        if (paragraphs.mostLines() > MOST_LINES) {
            return "more than " + MOST_LINES + " lines without a blank one";
        }
        boolean crowded = paragraphs.mostLookingBack() > MOST_LOOKING_BACK;
        return crowded ? paragraphs.mostPictures() + " pictures without a blank line" : "";
    }
}
