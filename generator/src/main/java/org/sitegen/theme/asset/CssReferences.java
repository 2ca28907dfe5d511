package org.sitegen.theme.asset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what a style sheet refers to, by reading its tokens as browsers do: comments, quotes and
 * escapes can hide nothing.
 */
public final class CssReferences {

    private static final Set<String> LOADING =
            Set.of("url src image image-set -webkit-image-set cross-fade".split(" "));
    private static final String BLOCK = "";

    private final String text;
    private final List<CssAddress> found = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private String rule = "";
    private boolean begins = true;
    private boolean late;
    private int at;

    private CssReferences(String text) {
        this.text = text;
    }

    public static List<CssAddress> in(String text) {
        CssReferences references = new CssReferences(text);
        while (references.at < text.length()) {
            references.token();
        }
        return references.found;
    }

    private void token() {
        char character = text.charAt(at);
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            at = end < 0 ? text.length() : end + 2;
        } else if (CssEscapes.isSpace(character)) {
            at++;
        } else {
            boolean first = begins;
            begins = false;
            part(character, first);
        }
    }

    private void part(char character, boolean first) {
        if (character == '"' || character == '\'') {
            quoted(character);
        } else if (character == '@') {
            rule = marked();
            rule = rule.equals("namespace") && !(first && !late && open.isEmpty()) ? "" : rule;
        } else if (character == '#') {
            marked();
        } else if (CssEscapes.isName(text, at)) {
            named(at, name());
        } else {
            at++;
            mark(character);
        }
    }

    /** The name behind a mark, which is no function's even before a bracket. */
    private String marked() {
        at++;
        return CssEscapes.isName(text, at) ? name() : "";
    }

    private void mark(char character) {
        if (character == '(') {
            open.push(BLOCK);
        } else if (character == ')') {
            open.poll();
        } else if (character == ';') {
            rule = "";
            begins = true;
        } else if ("{}[]".indexOf(character) >= 0) {
            // Behind a block browsers heed no namespace, and may read none.
            rule = "";
            late = true;
        }
    }

    private String name() {
        int start = at;
        at = CssEscapes.endOfName(text, at);
        return CssEscapes.undone(text.substring(start, at)).toLowerCase(Locale.ROOT);
    }

    private void named(int start, String name) {
        if (at >= text.length() || text.charAt(at) != '(') {
            return;
        }
        at++;
        if (isLoading() && !isKnownWithin(name)) {
            found.add(new CssAddress(name + "()", start, at, true));
        }
        open.push(name);
        if (name.equals("url")) {
            bare();
        }
    }

    /** What comes of another function, such as {@code var}, is not known. */
    private static boolean isKnownWithin(String name) {
        return LOADING.contains(name) || name.equals("type") || name.endsWith("gradient");
    }

    /** An address without quotes: all up to the bracket, whatever it holds. */
    private void bare() {
        int start = CssEscapes.spaces(text, at);
        if (start < text.length() && "\"'".indexOf(text.charAt(start)) >= 0) {
            return;
        }
        int end = start;
        while (end < text.length() && text.charAt(end) != ')') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        at = Math.min(end, text.length());
        int last = at;
        while (last > start && CssEscapes.isSpace(text.charAt(last - 1))) {
            last--;
        }
        refer(start, last);
    }

    /** A line's end closes a quote, as browsers have it. */
    private void quoted(char quote) {
        int start = ++at;
        while (at < text.length() && "\n\r\f".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == quote) {
                break;
            }
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at, text.length());
        if (isLoading() || rule.equals("import")) {
            refer(start, at);
        }
        at++;
    }

    private void refer(int start, int end) {
        if (!rule.equals("namespace") && end > start) {
            String written = CssEscapes.undone(text.substring(start, end));
            found.add(new CssAddress(written, start, end, false));
        }
        rule = "";
    }

    private boolean isLoading() {
        return !open.isEmpty() && LOADING.contains(open.peek());
    }

    /**
     * What a style sheet refers to.
     *
     * @param text the address without quotes and escapes; the function's name where it is computed
     * @param start where it begins
     * @param end where it ends
     * @param computed whether a function makes it, so that nobody can tell what it will be
     */
    public record CssAddress(String text, int start, int end, boolean computed) {}
}
