package org.sitegen.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes a document in XML 1.0 that is well-formed whatever its texts hold. */
public final class Xml {

    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder text =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element that holds others; attributes are names, each followed by its value. */
    public Xml open(String name, String... attributes) {
        tag(name, attributes).text.append(">\n");
        open.push(name);
        return this;
    }

    /** Ends the element begun last. */
    public Xml close() {
        String name = open.pop();
        indent().text.append("</").append(name).append(">\n");
        return this;
    }

    /** An element that holds a text. */
    public Xml element(String name, String content, String... attributes) {
        tag(name, attributes).text.append('>');
        escape(content).text.append("</").append(name).append(">\n");
        return this;
    }

    /** An element that holds nothing. */
    public Xml empty(String name, String... attributes) {
        tag(name, attributes).text.append("/>\n");
        return this;
    }

    /** The document as files hold it. */
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** The document. */
    public String text() {
        return text.toString();
    }

    private Xml tag(String name, String... attributes) {
        indent().text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]).text.append('"');
        }
        return this;
    }

    private Xml indent() {
        text.append("  ".repeat(open.size()));
        return this;
    }

    private Xml escape(String content) {
        for (int i = 0; i < content.length(); ) {
            int point = content.codePointAt(i);
            i += Character.charCount(point);
            switch (point) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                case '\r' -> text.append("&#13;");
                default -> text.appendCodePoint(isAllowed(point) ? point : REPLACEMENT);
            }
        }
        return this;
    }

    /** The characters of production 2 of XML 1.0; the others cannot be written at all. */
    private static boolean isAllowed(int point) {
        return point >= ' '
                ? (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                        && point != 0xFFFE
                        && point != 0xFFFF
                : point == '\t' || point == '\n';
    }
}
