package org.sitegen.theme.pebble;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** What a template says itself: turned into bytes once, and not again for each page. */
final class FixedText implements RenderableNode {

    private final String text;
    private final byte[] bytes;

    private FixedText(TextNode node) {
        this.text = new String(node.getData());
        this.bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
            throws IOException {
        if (writer instanceof OutputBuffer buffer) {
            buffer.write(text, bytes);
        } else {
            writer.write(text);
        }
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }

    /** Puts one in the place of each text of a template. */
    static final class FixedTextVisitor extends AbstractNodeVisitor {

        FixedTextVisitor(PebbleTemplate template) {
            super((PebbleTemplateImpl) template);
        }

        @Override
        public void visit(BodyNode body) {
            body.getChildren()
                    .replaceAll(node -> node instanceof TextNode text ? new FixedText(text) : node);
            super.visit(body);
        }
    }
}
