package org.sitegen.markdown.html;

/** Writes an opening tag; every value is escaped. */
public final class Tag {

    private final StringBuilder html;

    private Tag(String name) {
        html = new StringBuilder(48).append('<').append(name);
    }

    public static Tag of(String name) {
        return new Tag(name);
    }

    public Tag with(String attribute, String value) {
        html.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"');
        return this;
    }

    public Tag with(String attribute, int value) {
        return with(attribute, Integer.toString(value));
    }

    /** An attribute that is left out when there is nothing to say. */
    public Tag maybe(String attribute, String value) {
        return value.isEmpty() ? this : with(attribute, value);
    }

    public String html() {
        return html + ">";
    }

    /** Text as HTML shows it, in an element or in a quoted value. */
    public static String escaped(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!escape(text.charAt(at)).isEmpty()) {
                return escapedFrom(at, text);
            }
        }
        return text;
    }

    private static String escapedFrom(int first, String text) {
        StringBuilder html = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int at = first; at < text.length(); at++) {
            String escape = escape(text.charAt(at));
            if (escape.isEmpty()) {
                html.append(text.charAt(at));
            } else {
                html.append(escape);
            }
        }
        return html.toString();
    }

    private static String escape(char character) {
        return switch (character) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> "";
        };
    }
}
