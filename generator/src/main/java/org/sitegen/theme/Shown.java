package org.sitegen.theme;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import org.jspecify.annotations.Nullable;

/**
 * A value on its way into the page: escaped as {@link Escape} does it, without a call of a filter.
 *
 * <p>What a function makes of texts that stand in the template differs from page to page at most by
 * the way to the root, so it is made once for pages that have the same.
 */
final class Shown extends UnaryExpression {

    private final boolean isFixed;
    private volatile @Nullable Known known;

    private Shown(Expression<?> value) {
        setChildExpression(value);
        setLineNumber(value.getLineNumber());
        this.isFixed = isFixed(value);
    }

    private static boolean isFixed(Expression<?> value) {
        if (!(value instanceof FunctionOrMacroInvocationExpression call)
                || !TemplateFunctions.NAMES.contains(call.getFunctionName())) {
            return false;
        }
        ArgumentsNode arguments = call.getArguments();
        if (arguments.getNamedArgs() != null && !arguments.getNamedArgs().isEmpty()) {
            return false;
        }
        for (PositionalArgumentNode argument : arguments.getPositionalArgs()) {
            if (!(argument.getValueExpression() instanceof LiteralStringExpression)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
        return isFixed ? fixed(self, (Rendering) context) : escaped(self, context);
    }

    private @Nullable Object fixed(PebbleTemplateImpl self, Rendering rendering) {
        Known last = known;
        if (last != null && last.way.equals(rendering.way())) {
            return last.value;
        }
        int noted = rendering.noted().size();
        Object value = escaped(self, rendering);
        if (rendering.noted().size() == noted) {
            known = new Known(rendering.way(), value);
        }
        return value;
    }

    private @Nullable Object escaped(PebbleTemplateImpl self, EvaluationContextImpl context) {
        Object value = getChildExpression().evaluate(self, context);
        if (value == null || value instanceof SafeString) {
            return value;
        }
        return Escape.escaped(
                Values.textOf(value, new TemplatePlace(self.getName(), getLineNumber())));
    }

    /** What was made for the last page that had another way to the root. */
    private record Known(Way way, @Nullable Object value) {}

    /** Puts this in the place of Pebble's filter wherever that escapes of its own accord. */
    static final class Everywhere extends AbstractNodeVisitor {

        Everywhere(PebbleTemplate template) {
            super((PebbleTemplateImpl) template);
        }

        @Override
        public void visit(PrintNode node) {
            if (node.getExpression() instanceof TernaryExpression choice) {
                choice.setExpression2(shown(choice.getExpression2()));
                choice.setExpression3(shown(choice.getExpression3()));
            }
            node.setExpression(shown(node.getExpression()));
        }

        private static Expression<?> shown(Expression<?> expression) {
            return expression instanceof FilterExpression filter
                            && filter.getRightExpression()
                                    instanceof FilterInvocationExpression name
                            && name.getFilterName().equals("escape")
                            && name.getArgs().getPositionalArgs() == null
                    ? new Shown(filter.getLeftExpression())
                    : expression;
        }
    }
}
