package org.sitegen.theme;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import org.jspecify.annotations.Nullable;

/** A value that has been computed already, as an expression. */
final class Evaluated implements Expression<Object> {

    private final @Nullable Object value;
    private final int line;

    Evaluated(@Nullable Object value, int line) {
        this.value = value;
        this.line = line;
    }

    @Override
    public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
        return value;
    }

    @Override
    public int getLineNumber() {
        return line;
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
