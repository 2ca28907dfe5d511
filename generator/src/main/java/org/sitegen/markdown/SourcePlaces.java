package org.sitegen.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.sitegen.finding.Location;

/** Where things stand in the file, by what the parser remembers of them. */
public final class SourcePlaces {

    /** How far behind a node's start its address is looked for. */
    private static final int FAR = 2000;

    private final ProseSource source;
    private final String text;

    /** The last place asked for: a line of many links is counted once, not once for each. */
    private int lastLine;

    private int lastIndex;
    private int lastColumn;

    SourcePlaces(ProseSource source) {
        this.source = source;
        this.text = source.text();
    }

    /** Where a node begins. */
    public Location of(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? start() : of(spans.get(0), 0).wide(spans.get(0).getLength());
    }

    /** Where words stand in a node, or where the node begins if they are not spelt out there. */
    public Location of(Node node, String words) {
        for (SourceSpan span : node.getSourceSpans()) {
            int offset = words.isEmpty() ? -1 : offset(span, words);
            if (offset >= 0) {
                return of(span, offset).wide(words.codePointCount(0, words.length()));
            }
        }
        return of(node);
    }

    /** A place so many characters behind the start of a span. */
    public Location of(SourceSpan span, int offset) {
        int index = Math.min(span.getInputIndex() + offset, text.length());
        int lineStart = span.getInputIndex() - span.getColumnIndex();
        return source.file().at(source.firstLine() + span.getLineIndex(), column(lineStart, index));
    }

    /** Where the prose begins. */
    public Location start() {
        return source.file().at(source.firstLine(), 1);
    }

    private int column(int lineStart, int index) {
        boolean onward = lineStart == lastLine && index >= lastIndex && lastColumn > 0;
        int from = onward ? lastIndex : lineStart;
        lastColumn = (onward ? lastColumn : 1) + text.codePointCount(from, index);
        lastLine = lineStart;
        lastIndex = index;
        return lastColumn;
    }

    /** A character reference in front of it may have moved a span, hence the slack behind it. */
    private int offset(SourceSpan span, String words) {
        int start = span.getInputIndex();
        int end = start + Math.min(span.getLength() + 100, FAR);
        for (int at = start; at < end && at < text.length() && text.charAt(at) != '\n'; at++) {
            if (text.startsWith(words, at)) {
                return at - start;
            }
        }
        return -1;
    }
}
