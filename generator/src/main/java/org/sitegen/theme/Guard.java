package org.sitegen.theme;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a loop, a macro or a block: entering it costs one step. */
final class Guard implements RenderableNode {

    private final int line;
    private final BodyNode body;
    private final @Nullable String macro;

    private Guard(int line, BodyNode body, @Nullable String macro) {
        this.line = line;
        this.body = body;
        this.macro = macro;
    }

    static BodyNode around(BodyNode body, int line) {
        return new BodyNode(line, List.of(new Guard(line, body, null)));
    }

    static BodyNode aroundMacro(String name, BodyNode body, int line) {
        return new BodyNode(line, List.of(new Guard(line, body, name)));
    }

    BodyNode body() {
        return body;
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
            throws IOException {
        Rendering rendering = (Rendering) context;
        rendering.budget().step(rendering, line);
        Writer counted = writer instanceof PageText ? writer : counted(writer, rendering);
        if (macro == null) {
            body.render(self, counted, context);
            return;
        }
        rendering.budget().enter(macro, rendering, line);
        body.render(self, counted, context);
        rendering.budget().leave();
    }

    /** Pebble gives macros a writer of their own. */
    private static Writer counted(Writer writer, Rendering rendering) {
        return PageText.to(writer, rendering);
    }

    @Override
    public void accept(NodeVisitor visitor) {
        body.accept(visitor);
    }
}
