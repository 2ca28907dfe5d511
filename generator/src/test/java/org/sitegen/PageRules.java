package org.sitegen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What has to be true of every page of every site; each rule tells what breaks it. */
public final class PageRules {

    private static final String RESOURCES =
            "img, script, iframe, object, embed, source, video, audio, track, "
                    + "link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], "
                    + "link[rel~=preconnect], link[rel~=dns-prefetch], use, image";

    private PageRules() {}

    /** Each id stands once. */
    public static List<String> doubleIds(SitePage page) {
        Set<String> seen = new HashSet<>();
        return broken(page, "[id]", each -> !seen.add(each.id()));
    }

    /** Nothing is fetched from elsewhere. */
    public static List<String> requests(SitePage page) {
        return broken(page, RESOURCES, PageRules::leavesTheSite);
    }

    private static boolean leavesTheSite(Element each) {
        for (String name : List.of("src", "href", "srcset", "poster", "data", "xlink:href")) {
            String value = each.attr(name).strip();
            if (value.matches("(?s)([a-zA-Z][a-zA-Z0-9+.-]*:|//).*")) {
                return true;
            }
        }
        return false;
    }

    /** Nothing that a strict content security policy forbids. */
    public static List<String> inlineCode(SitePage page) {
        List<String> inline = broken(page, "style, script:not([src]), [style]", each -> true);
        inline.addAll(broken(page, "*", PageRules::hasHandler));
        return inline;
    }

    private static boolean hasHandler(Element each) {
        for (Attribute attribute : each.attributes()) {
            boolean handler = attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on");
            if (handler || attribute.getValue().strip().startsWith("javascript:")) {
                return true;
            }
        }
        return false;
    }

    /** One heading of the first level, and none that jumps a level. */
    public static List<String> headings(SitePage page) {
        List<String> wrong = new ArrayList<>();
        int before = 0;
        for (Element heading : page.document().select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > before + 1 || (level == 1 && before != 0)) {
                wrong.add(
                        page.address() + ": " + heading.tagName() + " \"" + heading.text() + "\"");
            }
            before = level;
        }
        if (before == 0) {
            wrong.add(page.address() + ": no heading");
        }
        return wrong;
    }

    /** The language is told, and there are a title, a description of the shape, one main part. */
    public static List<String> frame(SitePage page, String language) {
        Document document = page.document();
        List<String> wrong = new ArrayList<>();
        tell(wrong, page, "html[lang=" + language + "]", document);
        tell(wrong, page, "head > title:matches(\\S)", document);
        tell(wrong, page, "head > meta[name=viewport]", document);
        tell(wrong, page, "head > meta[charset=utf-8]", document);
        tell(wrong, page, "main[id]", document);
        tell(wrong, page, "a[href=#" + document.select("main").attr("id") + "]", document);
        return wrong;
    }

    private static void tell(List<String> wrong, SitePage page, String needed, Document document) {
        if (document.select(needed).size() != 1) {
            wrong.add(page.address() + ": " + document.select(needed).size() + " × " + needed);
        }
    }

    /** Pictures have words, controls have names, tables have heads. */
    public static List<String> unnamed(SitePage page) {
        List<String> wrong =
                broken(page, "img:not([alt]), img:not([width]), img:not([height])", e -> true);
        wrong.addAll(
                broken(
                        page,
                        "a[href], button",
                        each ->
                                each.text().isBlank()
                                        && each.select("[alt], [aria-label]").isEmpty()));
        wrong.addAll(broken(page, "table", each -> each.select("th").isEmpty()));
        return wrong;
    }

    /** A space stands between the end of a sentence and what is told in a link or in bold. */
    public static List<String> joinedSentences(SitePage page) {
        return broken(page, "a, strong, em, b, time", PageRules::joinsSentences);
    }

    private static boolean joinsSentences(Element each) {
        return each.previousSibling() instanceof TextNode before
                && before.getWholeText().matches("(?s).*[.!?:;,”»]");
    }

    private static List<String> broken(SitePage page, String selector, Predicate<Element> rule) {
        List<String> broken = new ArrayList<>();
        for (Element each : page.document().select(selector)) {
            if (rule.test(each)) {
                broken.add(page.address() + ": " + each.shallowClone().outerHtml());
            }
        }
        return broken;
    }
}
