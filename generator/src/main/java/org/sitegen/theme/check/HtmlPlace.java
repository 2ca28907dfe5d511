package org.sitegen.theme.check;

import java.util.Locale;
import java.util.Set;

/**
 * Where in the HTML a template is at some character: between tags, in a tag, in an attribute. Fed
 * with a template's text piece by piece.
 */
final class HtmlPlace {

    private static final Set<String> TEXT_ONLY = Set.of("title", "textarea");
    private static final Set<String> CODE = Set.of("script", "style");

    private State state = State.CONTENT;
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
        switch (state) {
            case CONTENT -> content(character, offset);
            case LESS_THAN -> lessThan(text, at, character);
            case COMMENT -> comment(text, at, offset);
            case DECLARATION -> state = character == '>' ? State.CONTENT : State.DECLARATION;
            case CODE -> raw(text, at);
            case TEXT_ONLY -> textOnly(text, at, offset);
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
            state = State.LESS_THAN;
        }
    }

    private void lessThan(String text, int at, char character) {
        tag.setLength(0);
        closing = false;
        if (Character.isLetter(character)) {
            tag.append(character);
            state = State.TAG_NAME;
        } else if (character == '/') {
            closing = true;
            state = State.TAG_NAME;
        } else if (text.startsWith("!--", at)) {
            state = State.COMMENT;
        } else if (character == '!' || character == '?') {
            state = State.DECLARATION;
        } else {
            state = character == '<' ? State.LESS_THAN : State.CONTENT;
        }
    }

    private void comment(String text, int at, int offset) {
        char character = text.charAt(at);
        if (character == '<') {
            listener.hidden(offset);
        } else if (character == '>'
                && (text.startsWith("--", at - 2) || text.startsWith("--!", at - 3))) {
            state = State.CONTENT;
        }
    }

    private void textOnly(String text, int at, int offset) {
        raw(text, at);
        if (text.charAt(at) == '<' && state == State.TEXT_ONLY) {
            listener.hidden(offset);
        }
    }

    private void raw(String text, int at) {
        if (text.charAt(at) == '<'
                && text.regionMatches(true, at + 1, "/" + tag, 0, tag.length() + 1)) {
            state = State.LESS_THAN;
        }
    }

    private void tagName(char character) {
        if (character == '>') {
            tagEnds();
        } else if (Character.isWhitespace(character) || (character == '/' && tag.length() > 0)) {
            state = State.IN_TAG;
        } else {
            tag.append(Character.toLowerCase(character));
        }
    }

    private void inTag(char character, int offset) {
        if (character == '>') {
            tagEnds();
        } else if (character != '/' && !Character.isWhitespace(character)) {
            attribute.setLength(0);
            value.setLength(0);
            attribute.append(Character.toLowerCase(character));
            attributeBegins = offset;
            state = State.ATTRIBUTE;
        }
    }

    private void attribute(char character, int offset) {
        if (character == '=') {
            state = State.AFTER_EQUALS;
        } else if (character == '>') {
            attributeEnds();
            tagEnds();
        } else if (character == '/') {
            attributeEnds();
        } else if (Character.isWhitespace(character)) {
            state = State.ATTRIBUTE;
            attribute.append(' ');
        } else if (attribute.charAt(attribute.length() - 1) == ' ') {
            attributeEnds();
            inTag(character, offset);
        } else {
            attribute.append(Character.toLowerCase(character));
        }
    }

    private void afterEquals(char character) {
        if (character == '"') {
            state = State.DOUBLE_QUOTED;
        } else if (character == '\'') {
            state = State.SINGLE_QUOTED;
        } else if (character == '>') {
            attributeEnds();
            tagEnds();
        } else if (!Character.isWhitespace(character)) {
            value.append(character);
            state = State.UNQUOTED;
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
            listener.hidden(offset);
        }
        value.append(character);
    }

    private void unquoted(char character, int offset) {
        if (character == '>') {
            attributeEnds();
            tagEnds();
        } else if (Character.isWhitespace(character)) {
            attributeEnds();
        } else {
            valueGoesOn(character, offset);
        }
    }

    private void attributeEnds() {
        state = State.IN_TAG;
        listener.attribute(tag(), attribute(), value.toString(), attributeBegins);
    }

    private void tagEnds() {
        String name = tag();
        state = State.CONTENT;
        if (!closing) {
            listener.opened(name, tagBegins);
            state = CODE.contains(name) ? State.CODE : state;
            state = TEXT_ONLY.contains(name) ? State.TEXT_ONLY : state;
        }
    }

    /** A value is shown here; what it will be is not known. */
    void shown() {
        if (state == State.LESS_THAN) {
            state = State.CONTENT;
        } else if (state == State.AFTER_EQUALS) {
            state = State.UNQUOTED;
        }
        value.append(Listener.SHOWN);
    }

    State state() {
        return state;
    }

    String tag() {
        return tag.toString();
    }

    String attribute() {
        return attribute.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** What the attribute holds so far. */
    String value() {
        return value.toString();
    }

    Snapshot snapshot() {
        return new Snapshot(state, tag(), attribute.toString(), value(), closing);
    }

    void restore(Snapshot earlier) {
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

    /** Where a template may be in the HTML. */
    enum State {
        CONTENT,
        LESS_THAN,
        COMMENT,
        DECLARATION,
        CODE,
        TEXT_ONLY,
        TAG_NAME,
        IN_TAG,
        ATTRIBUTE,
        AFTER_EQUALS,
        DOUBLE_QUOTED,
        SINGLE_QUOTED,
        UNQUOTED;

        boolean isContent() {
            return this == CONTENT || this == TEXT_ONLY;
        }

        boolean isQuoted() {
            return this == DOUBLE_QUOTED || this == SINGLE_QUOTED;
        }
    }

    /** A place to which one can return. */
    record Snapshot(State state, String tag, String attribute, String value, boolean closing) {

        /** Whether what follows is read the same way as after another. */
        boolean leadsOnLike(Snapshot other) {
            if (state != other.state) {
                return false;
            }
            return switch (state) {
                case CONTENT, COMMENT, DECLARATION -> true;
                case TEXT_ONLY, CODE, IN_TAG, TAG_NAME, LESS_THAN -> tag.equals(other.tag);
                default -> tag.equals(other.tag) && attribute.equals(other.attribute);
            };
        }
    }

    /** Hears of whole attributes and tags. */
    interface Listener {

        /** Stands for a value in the text of an attribute. */
        char SHOWN = '\uFFFC';

        void attribute(String tag, String name, String value, int begin);

        void opened(String tag, int begin);

        /** A {@code <} where it begins no tag, though some browsers may read one there. */
        void hidden(int begin);
    }
}
