package org.sitegen.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** What looks like a way to a footnote, but no footnote has that name, and so it stays text. */
final class LostFootnotes implements Rule {

    @Override
    public void apply(Reading builder) {
        for (Node text : builder.tree().all(Text.class)) {
            apply(text, ((Text) text).getLiteral(), builder);
        }
    }

    private static void apply(Node node, String text, Reading builder) {
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
        while (end < text.length() && Words.isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void report(Node node, String name, Reading builder) {
        builder.findings()
                .warning(
                        "unknown-footnote",
                        builder.places().of(node, "[^" + name + "]"),
                        "there is no footnote \"" + Shown.of(name) + "\"",
                        "Write it on a line of its own: [^" + Shown.of(name) + "]: and its text.");
    }
}
