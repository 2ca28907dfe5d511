package org.sitegen.markdown.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A tag in an editor's own HTML.
 *
 * @param name in small letters
 * @param closing whether it is an end tag
 * @param source the tag as written, from {@code <} to {@code >}
 */
public record RawTag(String name, boolean closing, String source) {

    static RawTag of(String source) {
        boolean closing = source.startsWith("</");
        int start = closing ? 2 : 1;
        int end = start;
        while (end < source.length() && isInName(source.charAt(end))) {
            end++;
        }
        String name = source.substring(start, end).toLowerCase(Locale.ROOT);
        return new RawTag(name, closing, source);
    }

    /** The attributes in small letters with their values decoded; the first of two counts. */
    public Map<String, String> attributes() {
        if (source.length() == name.length() + 2) {
            return Map.of();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        Element element = Jsoup.parse(source, "", Parser.xmlParser()).firstElementChild();
        if (element != null) {
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey().toLowerCase(Locale.ROOT);
                attributes.putIfAbsent(key, attribute.getValue());
            }
        }
        return attributes;
    }

    private static boolean isInName(char character) {
        return character > ' ' && character != '/' && character != '>';
    }
}
