package org.sitegen.markdown;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/** Elements without an end are written as HTML has them, not as XML. */
final class Breaks implements Rule {

    @Override
    public void apply(Reading builder) {
        for (Node lineBreak : builder.tree().all(HardLineBreak.class)) {
            Tree.replace(lineBreak, Element.inline("<br>\n", ""));
        }
        for (Node rule : builder.tree().all(ThematicBreak.class)) {
            Tree.replace(rule, Element.block("<hr>", ""));
        }
    }
}
