package org.sitegen.markdown.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.sitegen.markdown.Html;

/**
 * Prose as plain text, for mail and for those who read no HTML: a blank line between blocks, marks
 * for what only looks would tell, and behind each link its address.
 */
public final class PlainText {

    private static final Set<String> BLOCKS =
            Set.of(
                    "aside",
                    "blockquote",
                    "details",
                    "div",
                    "dl",
                    "figure",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "summary",
                    "table",
                    "ul");

    /** What pages hide, or have for those who click. */
    private static final String NOT_READ = ".term-explained, a > .visually-hidden, .footnote-back";

    private static final String MAIL = "mailto:";

    private final @Nullable String baseUrl;

    /**
     * For a site.
     *
     * @param baseUrl where it stands, with a slash at the end; null if that is not known, so that
     *     links within the site have no address
     */
    public PlainText(@Nullable String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** The text, which may have several lines; empty for no prose. */
    public String of(Html html) {
        // Where the site stands is not known, links within it are as those within a page.
        Element body = Jsoup.parseBodyFragment(html.at(baseUrl == null ? "#" : baseUrl)).body();
        body.select(NOT_READ).remove();
        return blocks(body, "\n\n");
    }

    /** What stands in an element: blocks, and between them text that is a block as well. */
    private String blocks(Element element, String between) {
        List<String> blocks = new ArrayList<>();
        StringBuilder loose = new StringBuilder();
        for (Node node : element.childNodes()) {
            if (node instanceof Element child && BLOCKS.contains(child.normalName())) {
                add(trimmed(loose), blocks);
                add(block(child), blocks);
            } else {
                inline(node, loose);
            }
        }
        add(trimmed(loose), blocks);
        return String.join(between, blocks);
    }

    private static void add(String block, List<String> blocks) {
        if (!block.isEmpty()) {
            blocks.add(block);
        }
    }

    /** Empties it. */
    private static String trimmed(StringBuilder loose) {
        String text = loose.toString().replaceAll(" *\n *", "\n").replaceAll(" {2,}", " ").strip();
        loose.setLength(0);
        return text;
    }

    private String block(Element element) {
        return switch (element.normalName()) {
            case "ul", "ol" -> items(element);
            case "blockquote", "aside" -> indented(blocks(element, "\n\n"), "> ", "> ");
            case "pre" -> indented(element.wholeText().stripTrailing(), "    ", "    ");
            case "table" -> rows(element);
            case "hr" -> "----";
            case "p" -> blocks(element, "\n");
            default -> blocks(element, "\n\n");
        };
    }

    private String items(Element list) {
        boolean counted = list.normalName().equals("ol");
        int number = number(list.attr("start"));
        List<String> items = new ArrayList<>();
        for (Element item : list.children()) {
            String mark = counted ? number++ + ". " : "- ";
            items.add(indented(blocks(item, "\n"), mark, " ".repeat(mark.length())));
        }
        return String.join("\n", items);
    }

    private static int number(String start) {
        return start.matches("\\d{1,8}") ? Integer.parseInt(start) : 1;
    }

    private static String indented(String text, String first, String others) {
        return first + text.replace("\n", "\n" + others);
    }

    private String rows(Element table) {
        return table.select("tr").stream()
                .map(
                        row ->
                                row.children().stream()
                                        .map(cell -> blocks(cell, " "))
                                        .collect(Collectors.joining(" | "))
                                        .stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private void inline(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replaceAll("\\s+", " "));
        } else if (node instanceof Element element) {
            inline(element, text);
        }
    }

    private void inline(Element element, StringBuilder text) {
        switch (element.normalName()) {
            case "br" -> text.append('\n');
            case "img" -> text.append(element.attr("alt"));
            case "a" -> surrounded("", element, address(element), text);
            case "sup" -> raised(element, text);
            default -> surrounded("", element, "", text);
        }
    }

    private void raised(Element element, StringBuilder text) {
        boolean noted = element.hasClass("footnote-ref");
        surrounded(noted ? "[" : "", element, noted ? "]" : "", text);
    }

    private void surrounded(String before, Element element, String after, StringBuilder text) {
        text.append(before);
        element.childNodes().forEach(node -> inline(node, text));
        text.append(after);
    }

    /** {@code (https://…)}; nothing where the words say it, or it leads nowhere outside a page. */
    private static String address(Element link) {
        String href = link.attr("href");
        String plain = href.startsWith(MAIL) ? href.substring(MAIL.length()) : href;
        boolean said = Stream.of(href, plain).anyMatch(link.text()::equals);
        return href.startsWith("#") || said || link.hasClass("term") ? "" : " (" + plain + ")";
    }
}
