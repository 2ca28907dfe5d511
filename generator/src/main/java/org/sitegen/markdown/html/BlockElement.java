package org.sitegen.markdown.html;

import org.commonmark.node.CustomBlock;

/** An element that stands alone, or holds paragraphs and the like. */
final class BlockElement extends CustomBlock implements Element {

    private final String open;
    private final String close;

    BlockElement(String open, String close) {
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
