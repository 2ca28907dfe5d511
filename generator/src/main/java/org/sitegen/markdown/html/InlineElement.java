package org.sitegen.markdown.html;

import org.commonmark.node.CustomNode;

/** An element inside a line of text. */
final class InlineElement extends CustomNode implements Element {

    private final String open;
    private final String close;

    InlineElement(String open, String close) {
        this.open = open;
        this.close = close;
    }

    @Override
    public String open() {
        return open;
    }

    @Override
    public String close() {
        return close;
    }
}
