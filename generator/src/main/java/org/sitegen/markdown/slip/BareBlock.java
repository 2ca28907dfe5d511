package org.sitegen.markdown.slip;

import java.util.Arrays;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.sitegen.markdown.ProseTree;

/**
 * A paragraph, a heading or a row of a table, by its lines as they were written.
 *
 * @param node the block
 * @param lines without what became something
 */
record BareBlock(Node node, List<BareLine> lines) {

    static BareBlock of(Node block, String source) {
        List<SourceSpan> spans = block.getSourceSpans();
        if (spans.isEmpty()) {
            return new BareBlock(block, List.of());
        }
        int start = spans.get(0).getInputIndex();
        char[] text = source.substring(start, Math.min(end(spans), source.length())).toCharArray();
        ProseTree.walk(block, node -> cover(node, start, text));
        coverEscapes(text);
        return new BareBlock(block, lines(spans, text, start));
    }

    private static List<BareLine> lines(List<SourceSpan> spans, char[] text, int start) {
        return spans.stream().map(span -> new BareLine(span, line(text, span, start))).toList();
    }

    private static int end(List<SourceSpan> spans) {
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }

    private static String line(char[] text, SourceSpan span, int start) {
        return new String(text, span.getInputIndex() - start, span.getLength());
    }

    private static void cover(Node node, int start, char[] text) {
        if (node instanceof Code || node instanceof HtmlInline || isWritten(node)) {
            node.getSourceSpans()
                    .forEach(span -> cover(span.getInputIndex() - start, span.getLength(), text));
        } else if (node instanceof StrongEmphasis && !node.getSourceSpans().isEmpty()) {
            List<SourceSpan> spans = node.getSourceSpans();
            cover(spans.get(0).getInputIndex() - start, 2, text);
            cover(end(spans) - 2 - start, 2, text);
        }
    }

    /**
     * Not what the parser takes for an address in plain text, of which it may mistake the place.
     */
    private static boolean isWritten(Node node) {
        boolean plain =
                node instanceof Link link
                        && link.getFirstChild() instanceof Text words
                        && words.getLiteral().equals(link.getDestination());
        return node instanceof Image || (node instanceof Link && !plain);
    }

    private static void cover(int from, int length, char[] text) {
        // A reference above the text may take the places in it for its own.
        int end = Math.max(0, Math.min(from + length, text.length));
        Arrays.fill(text, Math.min(Math.max(0, from), end), end, BareLine.SOMETHING);
    }

    private static void coverEscapes(char[] text) {
        for (int at = 0; at + 1 < text.length; at++) {
            if (text[at] == '\\' && text[at + 1] > ' ') {
                cover(at, 2, text);
                at++;
            }
        }
    }
}
