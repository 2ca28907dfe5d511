package org.sitegen.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitegen.check.Piece;

/**
 * A file that a page of the guide shows.
 *
 * @param file what it is called
 * @param language what it is written in
 * @param text what it holds
 * @param fails the finding that it shall lead to; empty if it is as it should be
 * @param said what the build says of it, as the page quotes it; empty if it says nothing
 * @param saidAt where that quotation begins in the page
 */
record Example(String file, String language, String text, String fails, String said, int saidAt) {

    private static final Pattern BLOCK =
            Pattern.compile(
                    "(?ms)^```(\\w+) title=(\\S+)(?: fails=(\\S+))?\n(.*?)^```$"
                            + "(?:\n\n(?:(?!```)[^\n]+\n)*\n?```text\n(.*?)^```$)?");

    /** The examples of a page, from top to bottom. */
    static List<Example> in(String page) {
        List<Example> examples = new ArrayList<>();
        Matcher block = BLOCK.matcher(page);
        int from = 0;
        while (block.find(from)) {
            boolean fails = block.group(3) != null;
            boolean quoted = fails && block.group(5) != null;
            examples.add(
                    new Example(
                            block.group(2),
                            block.group(1),
                            block.group(4),
                            fails ? block.group(3) : "",
                            quoted ? block.group(5) : "",
                            quoted ? block.start(5) : -1));
            from = block.end(4) + 1;
        }
        return examples;
    }

    boolean isMistake() {
        return !fails.isEmpty();
    }

    /** The file with this example in it: all of it, some of its fields, or the story below. */
    String in(String path, String old) {
        boolean story = language.equals("markdown") && !text.startsWith("---");
        return new Piece(path, story, text).in(old);
    }
}
