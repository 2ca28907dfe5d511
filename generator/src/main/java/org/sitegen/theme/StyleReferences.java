package org.sitegen.theme;

import java.util.ArrayList;
import java.util.List;

/** Finds what a style sheet refers to: {@code url(…)} and {@code @import "…"}, not in comments. */
final class StyleReferences {

    private static final int LONGEST = 2_000;
    private static final String URL = "url(";
    private static final String IMPORT = "@import";

    private final String text;
    private final List<Reference> found = new ArrayList<>();

    private StyleReferences(String text) {
        this.text = text;
    }

    static List<Reference> in(String text) {
        StyleReferences references = new StyleReferences(text);
        int at = 0;
        while (at < text.length()) {
            at = references.next(at);
        }
        return references.found;
    }

    /** Reads what begins here; the place from which to go on. */
    private int next(int at) {
        char character = text.charAt(at);
        if (character == '/' && text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 ? text.length() : end + 2;
        }
        if (character == '"' || character == '\'') {
            int end = endOfQuote(at);
            return end < 0 ? at + 1 : end + 1;
        }
        if (text.regionMatches(true, at, URL, 0, URL.length())) {
            return value(spaces(at + URL.length()), true);
        }
        if (text.regionMatches(true, at, IMPORT, 0, IMPORT.length())) {
            return value(spaces(at + IMPORT.length()), false);
        }
        return at + 1;
    }

    private int value(int start, boolean bare) {
        if (start >= text.length()) {
            return start;
        }
        char first = text.charAt(start);
        if (first == '"' || first == '\'') {
            int end = endOfQuote(start);
            return end < 0 ? start + 1 : found(start + 1, end) + 1;
        }
        if (!bare) {
            return start;
        }
        int end = start;
        while (end < text.length() && end - start < LONGEST && isBare(text.charAt(end))) {
            end++;
        }
        return end > start ? found(start, end) : start;
    }

    private int found(int start, int end) {
        found.add(new Reference(text.substring(start, end), start, end));
        return end;
    }

    private int endOfQuote(int start) {
        int most = Math.min(text.length(), start + LONGEST);
        for (int at = start + 1; at < most; at++) {
            char character = text.charAt(at);
            if (character == text.charAt(start)) {
                return at;
            }
            if (character == '\n') {
                return -1;
            }
            at += character == '\\' ? 1 : 0;
        }
        return -1;
    }

    private int spaces(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBare(char character) {
        return !Character.isWhitespace(character) && "()'\"".indexOf(character) < 0;
    }

    /**
     * What a style sheet refers to.
     *
     * @param text as written, without quotes
     * @param start where it begins
     * @param end where it ends
     */
    record Reference(String text, int start, int end) {}
}
