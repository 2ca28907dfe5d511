package org.sitegen.theme.check;

import java.util.Set;

/**
 * Where in the HTML a template is at some character: between tags, in a tag, in an attribute. Fed
 * with a template's text piece by piece.
 */
final class HtmlPlace {

    private static final Set<String> TEXT_ONLY = Set.of("title", "textarea");
    private static final Set<String> CODE = Set.of("script", "style");

    private HtmlState state = HtmlState.CONTENT;
    private final StringBuilder tag = new StringBuilder();
    private final StringBuilder attribute = new StringBuilder();
    private final StringBuilder value = new StringBuilder();
    private boolean closing;
    private int tagBegins;
    private int attributeBegins;
    private final Listener listener;

    HtmlPlace(Listener listener) {
        this.listener = listener;
    }

    /** Goes on with text that begins at an offset. */
    void text(String text, int offset) {
        for (int at = 0; at < text.length(); at++) {
            next(text, at, offset + at);
        }
    }

    private void next(String text, int at, int offset) {
        char character = text.charAt(at);
        if (state.isBare() && (character == '<' || HtmlText.isOddSpace(character))) {
            listener.hidden(character, offset);
        }
        switch (state) {
            case CONTENT -> content(character, offset);
            case LESS_THAN -> lessThan(text, at, offset);
            case COMMENT -> comment(text, at, offset);
            case DECLARATION ->
                    state = character == '>' ? HtmlState.CONTENT : HtmlState.DECLARATION;
            case CODE, TEXT_ONLY -> raw(text, at, offset);
            case TAG_NAME -> tagName(character);
            case IN_TAG -> inTag(character, offset);
            case ATTRIBUTE -> attribute(character, offset);
            case AFTER_EQUALS -> afterEquals(character);
            case DOUBLE_QUOTED -> quoted(character, '"', offset);
            case SINGLE_QUOTED -> quoted(character, '\'', offset);
            case UNQUOTED -> unquoted(character, offset);
        }
    }

    private void content(char character, int offset) {
        if (character == '<') {
            tagBegins = offset;
            state = HtmlState.LESS_THAN;
        }
    }

    private void lessThan(String text, int at, int offset) {
        char character = text.charAt(at);
        tag.setLength(0);
        closing = false;
        if (HtmlText.isLetter(character)) {
            tag.append(HtmlText.lower(character));
            state = HtmlState.TAG_NAME;
        } else if (character == '/') {
            closing = true;
            state = HtmlState.TAG_NAME;
        } else if (text.startsWith("!--", at)) {
            state = HtmlState.COMMENT;
        } else if (character == '!' || character == '?') {
            // What XML declares, some browsers hear of characters.
            told(character == '?', offset);
            state = HtmlState.DECLARATION;
        } else {
            state = character == '<' ? HtmlState.LESS_THAN : HtmlState.CONTENT;
        }
    }

    private void comment(String text, int at, int offset) {
        char character = text.charAt(at);
        if (character == '<') {
            listener.hidden('<', offset);
        } else if (character == '>'
                && (text.startsWith("--", at - 2) || text.startsWith("--!", at - 3))) {
            state = HtmlState.CONTENT;
        }
    }

    private void raw(String text, int at, int offset) {
        if (text.charAt(at) == '<') {
            boolean ends = endsRaw(text, at + 1);
            told(!ends, offset);
            state = ends ? HtmlState.LESS_THAN : state;
        }
    }

    private boolean endsRaw(String text, int at) {
        int end = at + 1 + tag.length();
        return end < text.length()
                && HtmlText.lower(text.substring(at, end)).contentEquals("/" + tag)
                && (text.charAt(end) == '>' || HtmlText.isSpace(text.charAt(end)));
    }

    private void told(boolean hidden, int offset) {
        if (hidden) {
            listener.hidden('<', offset);
        }
    }

    private void tagName(char character) {
        if (character == '>') {
            tagEnds();
        } else if (HtmlText.isSpace(character) || (character == '/' && tag.length() > 0)) {
            state = HtmlState.IN_TAG;
        } else {
            tag.append(HtmlText.lower(character));
        }
    }

    private void inTag(char character, int offset) {
        if (character == '>') {
            tagEnds();
        } else if (character != '/' && !HtmlText.isSpace(character)) {
            attribute.setLength(0);
            value.setLength(0);
            attribute.append(HtmlText.lower(character));
            attributeBegins = offset;
            state = HtmlState.ATTRIBUTE;
        }
    }

    private void attribute(char character, int offset) {
        if (character == '=') {
            state = HtmlState.AFTER_EQUALS;
        } else if (character == '>') {
            attributeEnds();
            tagEnds();
        } else if (character == '/') {
            attributeEnds();
        } else if (HtmlText.isSpace(character)) {
            state = HtmlState.ATTRIBUTE;
            attribute.append(' ');
        } else if (attribute.charAt(attribute.length() - 1) == ' ') {
            attributeEnds();
            inTag(character, offset);
        } else {
            attribute.append(HtmlText.lower(character));
        }
    }

    private void afterEquals(char character) {
        if (character == '"') {
            state = HtmlState.DOUBLE_QUOTED;
        } else if (character == '\'') {
            state = HtmlState.SINGLE_QUOTED;
        } else if (character == '>') {
            attributeEnds();
            tagEnds();
        } else if (!HtmlText.isSpace(character)) {
            value.append(character);
            state = HtmlState.UNQUOTED;
        }
    }

    private void quoted(char character, char quote, int offset) {
        if (character == quote) {
            attributeEnds();
        } else {
            valueGoesOn(character, offset);
        }
    }

    private void valueGoesOn(char character, int offset) {
        if (character == '<') {
            listener.hidden('<', offset);
        }
        value.append(character);
    }

    private void unquoted(char character, int offset) {
        if (character == '>') {
            attributeEnds();
            tagEnds();
        } else if (HtmlText.isSpace(character)) {
            attributeEnds();
        } else {
            valueGoesOn(character, offset);
        }
    }

    private void attributeEnds() {
        state = HtmlState.IN_TAG;
        if (!closing) {
            listener.attribute(tag(), attribute(), value(), attributeBegins);
        }
    }

    private void tagEnds() {
        String name = tag();
        state = HtmlState.CONTENT;
        if (!closing) {
            listener.opened(name, tagBegins);
            state = CODE.contains(name) ? HtmlState.CODE : state;
            state = TEXT_ONLY.contains(name) ? HtmlState.TEXT_ONLY : state;
        }
    }

    /** A value is shown here; what it will be is not known. */
    void shown() {
        if (state == HtmlState.LESS_THAN) {
            state = HtmlState.CONTENT;
        } else if (state == HtmlState.AFTER_EQUALS) {
            state = HtmlState.UNQUOTED;
        }
        value.append(Listener.SHOWN);
    }

    HtmlState state() {
        return state;
    }

    String tag() {
        return tag.toString();
    }

    String attribute() {
        return HtmlText.stripped(attribute.toString());
    }

    /** What the attribute holds so far. */
    String value() {
        return value.toString();
    }

    HtmlSnapshot snapshot() {
        return new HtmlSnapshot(state, tag(), attribute.toString(), value(), closing);
    }

    void restore(HtmlSnapshot earlier) {
        state = earlier.state();
        closing = earlier.closing();
        set(tag, earlier.tag());
        set(attribute, earlier.attribute());
        set(value, earlier.value());
    }

    private static void set(StringBuilder builder, String text) {
        builder.setLength(0);
        builder.append(text);
    }

    /** Hears of whole attributes and tags. */
    interface Listener {

        /** Stands for a value in the text of an attribute. */
        char SHOWN = '\uFFFC';

        void attribute(String tag, String name, String value, int begin);

        void opened(String tag, int begin);

        /** What people and browsers read differently: a space, or {@code <} that begins no tag. */
        void hidden(char character, int begin);
    }
}
