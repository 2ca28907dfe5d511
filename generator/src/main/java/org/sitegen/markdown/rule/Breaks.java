package org.sitegen.markdown.rule;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.ProseRule;
import org.sitegen.markdown.ProseTree;
import org.sitegen.markdown.html.Element;

/** Elements without an end are written as HTML has them, not as XML. */
public final class Breaks implements ProseRule {

    @Override
    public void apply(ProseBuilder builder) {
        for (Node lineBreak : builder.tree().all(HardLineBreak.class)) {
            ProseTree.replace(lineBreak, Element.inline("<br>\n", ""));
        }
        for (Node rule : builder.tree().all(ThematicBreak.class)) {
            ProseTree.replace(rule, Element.block("<hr>", ""));
        }
    }
}
