package org.sitegen.markdown.slip;

import org.commonmark.node.SourceSpan;
import org.sitegen.finding.Location;
import org.sitegen.markdown.ProseBuilder;

/**
 * A line of a block.
 *
 * @param span where it stands
 * @param text what was written, with signs in the place of what became something: code, tags,
 *     links, and marks behind a backslash
 */
record BareLine(SourceSpan span, String text) {

    /** Stands for what is no text, and is neither space nor letter. */
    static final char SOMETHING = '\uFFFC';

    /** One in which all stands as it was written. */
    static BareLine asWritten(SourceSpan span, ProseBuilder builder) {
        String text = builder.source().text();
        int start = span.getInputIndex();
        int end = Math.min(start + span.getLength(), text.length());
        return new BareLine(span, text.substring(start, end));
    }

    /** A place in it. */
    Location at(int start, int end, ProseBuilder builder) {
        return builder.places().of(span, start).wide(text.codePointCount(start, end));
    }

    /** A piece of it as it was written. */
    String written(int start, int end, ProseBuilder builder) {
        int line = span.getInputIndex();
        return builder.source().text().substring(line + start, line + end);
    }
}
