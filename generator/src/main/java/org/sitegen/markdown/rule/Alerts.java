package org.sitegen.markdown.rule;

import java.util.List;
import java.util.Locale;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.sitegen.finding.advice.Advice;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.ProseRule;
import org.sitegen.markdown.ProseTree;
import org.sitegen.markdown.QuotedText;
import org.sitegen.markdown.html.Element;
import org.sitegen.markdown.html.Tag;
import org.sitegen.text.HtmlEscape;

/** A quotation that begins with {@code [!NOTE]} is a box with a label. */
public final class Alerts implements ProseRule {

    private static final List<String> KINDS =
            List.of("note", "tip", "important", "warning", "caution");

    private static final List<String> MARKS =
            KINDS.stream().map(kind -> "[!" + kind.toUpperCase(Locale.ROOT) + "]").toList();

    @Override
    public void apply(ProseBuilder builder) {
        for (Node quote : builder.tree().all(BlockQuote.class)) {
            if (quote.getFirstChild() instanceof Paragraph paragraph
                    && paragraph.getFirstChild() instanceof Text text
                    && text.getLiteral().startsWith("[!")
                    && text.getLiteral().indexOf(']') > 0) {
                apply(quote, text, builder);
            }
        }
    }

    private static void apply(Node quote, Text text, ProseBuilder builder) {
        int end = text.getLiteral().indexOf(']');
        String kind = text.getLiteral().substring(2, end).toLowerCase(Locale.ROOT);
        if (KINDS.contains(kind)) {
            takeAway(text, end + 1);
            ProseTree.replace(quote, Element.block(open(kind, builder), "</aside>"));
        } else {
            reportUnknown(text, text.getLiteral().substring(0, end + 1), builder);
        }
    }

    /** The role keeps the box from being a landmark beside the page's own. */
    private static String open(String kind, ProseBuilder builder) {
        String label = HtmlEscape.inDoubleQuotes(builder.lookup().word("alert." + kind));
        String classes = "alert alert-" + kind;
        return Tag.of("aside").with("class", classes).with("role", "note").html()
                + ("\n<p class=\"alert-label\">" + label + "</p>\n");
    }

    private static void takeAway(Text text, int marker) {
        Node paragraph = text.getParent();
        String rest = text.getLiteral().substring(marker).stripLeading();
        text.setLiteral(rest);
        if (rest.isEmpty()) {
            if (text.getNext() instanceof SoftLineBreak lineEnd) {
                lineEnd.unlink();
            }
            text.unlink();
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
    }

    private static void reportUnknown(Text text, String mark, ProseBuilder builder) {
        builder.warning(
                "unknown-alert",
                builder.places().of(text, mark),
                "there is no box \"" + QuotedText.of(mark) + "\"",
                Advice.of("Write one of ").showAny(MARKS).say("."));
    }
}
