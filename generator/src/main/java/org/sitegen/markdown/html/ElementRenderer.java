package org.sitegen.markdown.html;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes what the rules have settled. */
public final class ElementRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    public ElementRenderer(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(BlockElement.class, InlineElement.class);
    }

    @Override
    public void render(Node node) {
        boolean block = node instanceof BlockElement;
        Element element = (Element) node;
        line(block);
        context.getWriter().raw(element.open());
        renderChildren(node);
        context.getWriter().raw(element.close());
        line(block);
    }

    private void line(boolean block) {
        if (block) {
            context.getWriter().line();
        }
    }

    private void renderChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
