package org.sitegen.markdown.html;

import org.commonmark.node.Node;

/** A node whose HTML a rule has settled: what stands before its children and what behind them. */
public interface Element {

    String open();

    String close();

    /** An element that stands alone, or holds paragraphs and the like. */
    static Node block(String open, String close) {
        return new BlockElement(open, close);
    }

    /** An element inside a line of text. */
    static Node inline(String open, String close) {
        return new InlineElement(open, close);
    }
}
