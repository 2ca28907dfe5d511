package org.sitegen.markdown.rule;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.sitegen.finding.advice.Advice;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.ProseRule;
import org.sitegen.markdown.QuotedText;
import org.sitegen.markdown.WordBoundaries;

/** What looks like a way to a footnote, but no footnote has that name, and so it stays text. */
public final class LostFootnotes implements ProseRule {

    @Override
    public void apply(ProseBuilder builder) {
        for (Node text : builder.tree().all(Text.class)) {
            apply(text, ((Text) text).getLiteral(), builder);
        }
    }

    private static void apply(Node node, String text, ProseBuilder builder) {
        int start = text.indexOf("[^");
        while (start >= 0) {
            int end = endOfName(text, start + 2);
            if (end > start + 2 && end < text.length() && text.charAt(end) == ']') {
                report(node, text.substring(start + 2, end), builder);
            }
            start = text.indexOf("[^", end);
        }
    }

    private static int endOfName(String text, int start) {
        int end = start;
        while (end < text.length() && WordBoundaries.isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void report(Node node, String name, ProseBuilder builder) {
        builder.warning(
                "unknown-footnote",
                builder.places().of(node, "[^" + name + "]"),
                "there is no footnote \"" + QuotedText.of(name) + "\"",
                Advice.of(
                                "Write it on a line of its own: [^"
                                        + QuotedText.of(name)
                                        + "]: and its text.")
                        .with(builder.atEnd("\n[^" + name + "]: …")));
    }
}
