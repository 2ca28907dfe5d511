package org.sitegen.markdown.html;

import org.sitegen.text.HtmlEscape;

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
        html.append(' ')
                .append(attribute)
                .append("=\"")
                .append(HtmlEscape.inDoubleQuotes(value))
                .append('"');
        return this;
    }

    public Tag with(String attribute, int value) {
        return with(attribute, Integer.toString(value));
    }

    /** An attribute that is left out when there is nothing to say. */
    public Tag withIfAny(String attribute, String value) {
        return value.isEmpty() ? this : with(attribute, value);
    }

    public String html() {
        return html + ">";
    }
}
