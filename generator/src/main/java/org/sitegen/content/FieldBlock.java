package org.sitegen.content;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines in a story that are fields.
 *
 * @param start where the first begins in the text
 * @param end where the last ends
 * @param key the name of the first
 * @param behind where the text goes on: behind a line of hyphens, if one closes them
 */
record FieldBlock(int start, int end, String key, int behind) {

    private static final Pattern FIELD = Pattern.compile("([a-z][a-z0-9_]*):(?=\\s|$)");

    private static final String FENCE = "\n---";

    /** Those with which a part of a text begins; null if it begins otherwise. */
    static @Nullable FieldBlock at(String text, int from, Set<String> names) {
        int start = behindBlank(text, from);
        String key = key(text, start);
        if (key.isEmpty()) {
            return null;
        }
        int end = end(text, start, names);
        FieldBlock block = new FieldBlock(start, end, key, behind(text, end));
        // A word and a colon begin a sentence too.
        return names.contains(key) || block.closed() ? block : null;
    }

    /** Those below a line of hyphens, wherever it stands; null if there are none. */
    static @Nullable FieldBlock behindFence(String text, int from, Set<String> names) {
        boolean code = false;
        int seen = from;
        for (int at = text.indexOf(FENCE, from); at >= 0; at = text.indexOf(FENCE, at + 1)) {
            code ^= opensOrCloses(text.substring(seen, at + 1));
            seen = at + 1;
            int below = FrontMatter.endOfLine(text, at + 1);
            boolean fence = !code && FrontMatter.isFence(text, at + 1, below);
            FieldBlock block = fence ? at(text, below, names) : null;
            if (block != null && names.contains(block.key())) {
                return block;
            }
        }
        return null;
    }

    /** Whether code that begins in a piece of text goes on behind it, or the other way round. */
    private static boolean opensOrCloses(String piece) {
        return piece.lines().filter(line -> line.matches("\\s*(?:```|~~~).*")).count() % 2 == 1;
    }

    boolean closed() {
        return behind > end;
    }

    private static int end(String text, int start, Set<String> names) {
        int end = start;
        int next = start;
        while (next < text.length() && isPart(text, next, next == end, names)) {
            end = FrontMatter.endOfLine(text, next);
            next = behindBlank(text, end);
        }
        return end;
    }

    private static boolean isPart(String text, int line, boolean follows, Set<String> names) {
        String key = key(text, line);
        boolean within = " \t#".indexOf(text.charAt(line)) >= 0 || text.startsWith("- ", line);
        return names.contains(key) || (follows && (within || !key.isEmpty()));
    }

    private static int behind(String text, int end) {
        int next = behindBlank(text, end);
        int behind = FrontMatter.endOfLine(text, next);
        return FrontMatter.isFence(text, next, behind) ? behind : end;
    }

    /** The name of the field that stands in a line; empty if none does. */
    private static String key(String text, int line) {
        Matcher field = FIELD.matcher(text).region(line, text.length());
        return field.lookingAt() ? field.group(1) : "";
    }

    private static int behindBlank(String text, int from) {
        int line = from;
        int end = FrontMatter.endOfLine(text, line);
        while (line < text.length() && text.substring(line, end).isBlank()) {
            line = end;
            end = FrontMatter.endOfLine(text, line);
        }
        return line;
    }
}
