package org.sitegen.markdown.html;

import java.util.Map;
import java.util.Set;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Which HTML an editor may write, and which may be in prose when all rules have been at work. */
public final class AllowedHtml {

    private static final Set<String> TAGS =
            Set.of(
                    "a",
                    "abbr",
                    "address",
                    "b",
                    "bdi",
                    "bdo",
                    "blockquote",
                    "br",
                    "caption",
                    "cite",
                    "code",
                    "col",
                    "colgroup",
                    "dd",
                    "del",
                    "details",
                    "dfn",
                    "div",
                    "dl",
                    "dt",
                    "em",
                    "figcaption",
                    "figure",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "i",
                    "img",
                    "ins",
                    "kbd",
                    "li",
                    "mark",
                    "ol",
                    "p",
                    "pre",
                    "q",
                    "rp",
                    "rt",
                    "ruby",
                    "s",
                    "samp",
                    "small",
                    "span",
                    "strong",
                    "sub",
                    "summary",
                    "sup",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "time",
                    "tr",
                    "u",
                    "ul",
                    "var",
                    "wbr");

    private static final Set<String> ON_ALL = Set.of("title", "lang", "dir");

    private static final Map<String, Set<String>> ON_SOME =
            Map.ofEntries(
                    Map.entry("a", Set.of("href")),
                    Map.entry("img", Set.of("src", "alt")),
                    Map.entry("td", Set.of("colspan", "rowspan")),
                    Map.entry("th", Set.of("colspan", "rowspan", "scope")),
                    Map.entry("col", Set.of("span")),
                    Map.entry("colgroup", Set.of("span")),
                    Map.entry("ol", Set.of("start", "reversed")),
                    Map.entry("li", Set.of("value")),
                    Map.entry("time", Set.of("datetime")),
                    Map.entry("details", Set.of("open")));

    private AllowedHtml() {}

    /** Whether an editor may write this tag. */
    public static boolean isTag(String name) {
        return TAGS.contains(name);
    }

    /** Whether an editor may write this attribute; neither class nor id, which belong to us. */
    public static boolean isAttribute(String tag, String name) {
        return ON_ALL.contains(name) || ON_SOME.getOrDefault(tag, Set.of()).contains(name);
    }

    /** Lets through what editors may write and what the rules write, and closes what is open. */
    static Cleaner cleaner() {
        Safelist list = new Safelist().preserveRelativeLinks(true).addTags("aside");
        TAGS.forEach(list::addTags);
        ON_SOME.forEach((tag, names) -> list.addAttributes(tag, names.toArray(String[]::new)));
        list.addAttributes(":all", ON_ALL.toArray(String[]::new));
        list.addAttributes(":all", "class", "id", "role", "tabindex");
        list.addAttributes(":all", "aria-label", "aria-hidden", "aria-describedby");
        list.addAttributes("a", "rel");
        list.addAttributes("img", "width", "height", "loading", "decoding");
        list.addProtocols("a", "href", "http", "https", "mailto", "#");
        list.addProtocols("img", "src", "http", "https");
        return new Cleaner(list);
    }
}
