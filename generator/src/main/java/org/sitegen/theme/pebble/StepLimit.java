package org.sitegen.theme.pebble;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.theme.function.PageBudget;
import org.sitegen.theme.template.TemplatePlace;

/**
 * What stands in the body of a loop, a macro or a block: entering it costs one step.
 *
 * @param body what stood there before
 * @param macro {@code name()} of the macro whose body it is, if it is one
 */
public record StepLimit(BodyNode body, @Nullable String macro) implements RenderableNode {

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
            throws IOException {
        PageBudget budget = ((RenderContext) context).page().budget();
        TemplatePlace place = new TemplatePlace(self.getName(), Math.max(1, body.getLineNumber()));
        budget.step(place);
        if (macro == null) {
            body.render(self, writer, context);
            return;
        }
        budget.enter(macro, place);
        // Pebble gives macros a writer of their own.
        body.render(self, OutputBuffer.to(writer, budget), context);
        budget.leave();
    }

    @Override
    public void accept(NodeVisitor visitor) {
        body.accept(visitor);
    }

    /** Puts one into each such body of a template. */
    static final class StepVisitor extends AbstractNodeVisitor {

        StepVisitor(PebbleTemplate template) {
            super((PebbleTemplateImpl) template);
        }

        @Override
        public void visit(ForNode loop) {
            limit(loop.getBody(), null);
            super.visit(loop);
        }

        @Override
        public void visit(MacroNode macro) {
            limit(macro.getBody(), macro.getName() + "()");
            super.visit(macro);
        }

        @Override
        public void visit(BlockNode block) {
            limit(block.getBody(), null);
            super.visit(block);
        }

        private static void limit(BodyNode body, @Nullable String macro) {
            BodyNode inner = new BodyNode(body.getLineNumber(), List.copyOf(body.getChildren()));
            body.getChildren().clear();
            body.getChildren().add(new StepLimit(inner, macro));
        }
    }
}
