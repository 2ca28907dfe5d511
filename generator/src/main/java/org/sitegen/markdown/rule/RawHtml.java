package org.sitegen.markdown.rule;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.sitegen.finding.Location;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.ProseRule;
import org.sitegen.markdown.ProseTree;
import org.sitegen.markdown.QuotedText;
import org.sitegen.markdown.ReferencedCharacters;
import org.sitegen.markdown.html.AllowedHtml;
import org.sitegen.markdown.html.BalancedHtml;
import org.sitegen.markdown.html.Element;
import org.sitegen.markdown.html.RawHtmlReader;
import org.sitegen.markdown.html.RawTag;

/**
 * An editor's own HTML, as far as it is allowed. Each tag is read, and written anew by us, so that
 * nothing passes that was not understood; {@link BalancedHtml} then closes what was left open.
 */
public final class RawHtml implements ProseRule {

    /** More are no prose, and each has to be brought into balance with all others. */
    public static final int MOST_TAGS = 1_000;

    @Override
    public void apply(ProseBuilder builder) {
        for (Node node : builder.tree().all(HtmlBlock.class)) {
            apply(node, ((HtmlBlock) node).getLiteral(), builder);
        }
        for (Node node : builder.tree().all(HtmlInline.class)) {
            apply(node, ((HtmlInline) node).getLiteral(), builder);
        }
    }

    private static void apply(Node node, String literal, ProseBuilder builder) {
        builder.addRawHtml();
        String html =
                allowed(node, ReferencedCharacters.cleanHtml(literal, node, builder), builder);
        Node element = node instanceof Block ? Element.block(html, "") : Element.inline(html, "");
        ProseTree.replace(node, element);
    }

    private static String allowed(Node node, String literal, ProseBuilder builder) {
        StringBuilder html = new StringBuilder(literal.length());
        RawHtmlReader reader = new RawHtmlReader(literal);
        while (reader.hasTag()) {
            html.append(reader.text());
            RawTag tag = reader.tag();
            int number = builder.nextRawTag();
            if (number <= MOST_TAGS) {
                html.append(written(tag, place(node, reader, builder), builder));
            } else if (number == MOST_TAGS + 1) {
                reportTooMany(place(node, reader, builder), builder);
            }
            reader.swallow(tag);
        }
        return html.append(reader.text()).toString();
    }

    private static String written(RawTag tag, Location location, ProseBuilder builder) {
        if (!AllowedHtml.isTag(tag.name())) {
            report(tag, location, builder);
            return "";
        }
        return tag.closing()
                ? "</" + tag.name() + ">"
                : RawAttributes.written(tag, location, builder);
    }

    private static void report(RawTag tag, Location location, ProseBuilder builder) {
        if (!tag.closing()) {
            builder.warning(
                    "html-not-allowed",
                    location.wide(tag.name().length() + 1),
                    "the HTML tag \"" + QuotedText.of(tag.name()) + "\" is left out",
                    "Take it away, or write it as Markdown.");
        }
    }

    private static void reportTooMany(Location location, ProseBuilder builder) {
        builder.error(
                "html-not-allowed",
                location,
                "this text has more than " + MOST_TAGS + " HTML tags",
                "Write it as Markdown.");
    }

    private static Location place(Node node, RawHtmlReader reader, ProseBuilder builder) {
        List<SourceSpan> spans = node.getSourceSpans();
        return reader.line() < spans.size()
                ? builder.places().of(spans.get(reader.line()), reader.column())
                : builder.places().of(node);
    }
}
