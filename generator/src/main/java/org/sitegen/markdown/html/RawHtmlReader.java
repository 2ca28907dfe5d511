package org.sitegen.markdown.html;

import java.util.Locale;
import java.util.Set;

/** Reads an editor's own HTML piece by piece: text, and one tag at a time; forwards only. */
public final class RawHtmlReader {

    /** What stands between their tags is not for readers. */
    private static final Set<String> SWALLOWED =
            Set.of(
                    "script",
                    "style",
                    "template",
                    "noscript",
                    "iframe",
                    "textarea",
                    "title",
                    "xmp",
                    "noembed",
                    "noframes",
                    "plaintext",
                    "select",
                    "svg",
                    "math",
                    "object");

    private final String html;
    private final String small;
    private final StringBuilder text = new StringBuilder();
    private boolean endless;
    private int at;
    private int lineStart;
    private int line;
    private int tagLine;
    private int tagColumn;

    public RawHtmlReader(String html) {
        this.html = html;
        this.small = html.toLowerCase(Locale.ROOT);
    }

    /** Whether another tag follows; what stands before it is then {@link #text}. */
    public boolean hasTag() {
        text.setLength(0);
        while (at < html.length() && !isTag()) {
            skipOrKeep();
        }
        return at < html.length();
    }

    /** The text before the tag, or behind the last one, with each stray angle bracket escaped. */
    public String text() {
        return text.toString();
    }

    /** The tag that follows. */
    public RawTag tag() {
        tagLine = line;
        tagColumn = at - lineStart;
        int end = endOfTag();
        RawTag tag = RawTag.of(html.substring(at, end));
        advance(end);
        return tag;
    }

    /** Leaves out everything up to the end tag, where no reader should see it. */
    public void swallow(RawTag tag) {
        if (!tag.closing() && SWALLOWED.contains(tag.name())) {
            int end = small.indexOf("</" + tag.name(), at);
            advance(end < 0 ? html.length() : end);
        }
    }

    /** The line of the last tag, counted from 0. */
    public int line() {
        return tagLine;
    }

    /** The column of the last tag, counted from 0. */
    public int column() {
        return tagColumn;
    }

    private boolean isTag() {
        int name = html.startsWith("</", at) ? at + 2 : at + 1;
        return !endless
                && html.charAt(at) == '<'
                && name < html.length()
                && isLetter(html.charAt(name))
                && endOfTag() > 0;
    }

    private void skipOrKeep() {
        int next = at + 1;
        if (html.startsWith("<!--", at)) {
            next = behind("-->", at + 4);
        } else if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
            next = behind(">", at + 2);
        } else {
            char character = html.charAt(at);
            text.append(character == '<' ? "&lt;" : String.valueOf(character));
        }
        advance(next);
    }

    private int behind(String end, int from) {
        int found = html.indexOf(end, from);
        return found < 0 ? html.length() : found + end.length();
    }

    private void advance(int to) {
        for (; at < to; at++) {
            if (html.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
    }

    /**
     * Behind the tag's own angle bracket, not one in a quoted value; -1 when it never ends, and
     * then no other is looked for, so that the text is gone through once.
     */
    private int endOfTag() {
        char quote = 0;
        for (int end = at + 1; end < html.length(); end++) {
            char character = html.charAt(end);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '>') {
                return end + 1;
            } else if (character == '"' || character == '\'') {
                quote = character;
            }
        }
        endless = true;
        return -1;
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }
}
