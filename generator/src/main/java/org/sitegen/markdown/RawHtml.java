package org.sitegen.markdown;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.sitegen.finding.Location;

/**
 * An editor's own HTML, as far as it is allowed. Each tag is read, and written anew by us, so that
 * nothing passes that was not understood; {@link Fragment} then closes what was left open.
 */
final class RawHtml implements Rule {

    /** More are no prose, and each has to be brought into balance with all others. */
    static final int MOST_TAGS = 1_000;

    @Override
    public void apply(Reading reading) {
        for (Node node : reading.tree.all(HtmlBlock.class)) {
            apply(node, ((HtmlBlock) node).getLiteral(), reading);
        }
        for (Node node : reading.tree.all(HtmlInline.class)) {
            apply(node, ((HtmlInline) node).getLiteral(), reading);
        }
    }

    private static void apply(Node node, String literal, Reading reading) {
        reading.holdsRawHtml = true;
        String html = allowed(node, CodedCharacters.cleanHtml(literal, node, reading), reading);
        Node element = node instanceof Block ? Element.block(html, "") : Element.inline(html, "");
        Tree.replace(node, element);
    }

    private static String allowed(Node node, String literal, Reading reading) {
        StringBuilder html = new StringBuilder(literal.length());
        RawReader reader = new RawReader(literal);
        while (reader.hasTag()) {
            html.append(reader.text());
            RawTag tag = reader.tag();
            reading.rawTags++;
            if (reading.rawTags <= MOST_TAGS) {
                html.append(written(tag, place(node, reader, reading), reading));
            } else if (reading.rawTags == MOST_TAGS + 1) {
                reportTooMany(place(node, reader, reading), reading);
            }
            reader.swallow(tag);
        }
        return html.append(reader.text()).toString();
    }

    private static String written(RawTag tag, Location location, Reading reading) {
        if (!AllowedHtml.isTag(tag.name())) {
            report(tag, location, reading);
            return "";
        }
        return tag.closing()
                ? "</" + tag.name() + ">"
                : RawAttributes.written(tag, location, reading);
    }

    private static void report(RawTag tag, Location location, Reading reading) {
        if (!tag.closing()) {
            reading.findings.warning(
                    "html-not-allowed",
                    location.wide(tag.name().length() + 1),
                    "the HTML tag \"" + Shown.of(tag.name()) + "\" is left out",
                    "Take it away, or write it as Markdown.");
        }
    }

    private static void reportTooMany(Location location, Reading reading) {
        reading.findings.error(
                "html-not-allowed",
                location,
                "this text has more than " + MOST_TAGS + " HTML tags",
                "Write it as Markdown.");
    }

    private static Location place(Node node, RawReader reader, Reading reading) {
        List<SourceSpan> spans = node.getSourceSpans();
        return reader.line() < spans.size()
                ? reading.places.of(spans.get(reader.line()), reader.column())
                : reading.places.of(node);
    }
}
