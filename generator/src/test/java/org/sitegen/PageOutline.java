package org.sitegen;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A page as text: a line for each block, with the way that each link leads. */
final class PageOutline {

    private static final Set<String> BLOCKS =
            Set.of(
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "p",
                    "li",
                    "dt",
                    "dd",
                    "tr",
                    "figure",
                    "table",
                    "ul",
                    "ol",
                    "dl",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "nav",
                    "div",
                    "aside",
                    "figcaption",
                    "blockquote",
                    "pre",
                    "details",
                    "summary");

    private static final Set<String> MARKED = Set.of("h1", "h2", "h3", "h4", "li", "dt", "dd");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();

    private PageOutline() {}

    /** The parts of a page that differ from page to page. */
    static String of(Document page) {
        PageOutline outline = new PageOutline();
        outline.line.append("title: ").append(page.title());
        page.select("main").forEach(outline::element);
        outline.end();
        return outline.text.toString();
    }

    private void element(Element element) {
        boolean block = BLOCKS.contains(element.tagName());
        if (block) {
            end();
            line.append(MARKED.contains(element.tagName()) ? element.tagName() + ": " : "");
        }
        switch (element.tagName()) {
            case "svg" ->
                    line.append("(picture: ").append(element.select("> title").text()).append(')');
            case "img" -> line.append("(image: ").append(element.attr("alt")).append(')');
            case "a" -> link(element);
            default -> children(element);
        }
        if (element.tagName().matches("t[dh]")) {
            line.append(" |");
        }
        if (block) {
            end();
        }
    }

    private void link(Element element) {
        line.append('[');
        children(element);
        line.append("](").append(element.attr("href")).append(')');
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof Element inner) {
                element(inner);
            } else if (child instanceof TextNode words) {
                line.append(words.text());
            }
        }
    }

    private void end() {
        String ready = line.toString().replaceAll("\\s+", " ").strip();
        if (!ready.isEmpty() && !MARKED.contains(ready.replace(":", ""))) {
            text.append(ready).append('\n');
            line.setLength(0);
        }
        if (ready.isEmpty()) {
            line.setLength(0);
        }
    }
}
