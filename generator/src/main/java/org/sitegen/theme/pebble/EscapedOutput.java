package org.sitegen.theme.pebble;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.expression.BlockFunctionExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.ParentFunctionExpression;
import io.pebbletemplates.pebble.node.expression.UnaryExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import org.jspecify.annotations.Nullable;
import org.sitegen.text.HtmlEscape;
import org.sitegen.theme.function.RelativeLinks;
import org.sitegen.theme.function.TemplateFunctions;
import org.sitegen.theme.template.TemplateFile;
import org.sitegen.theme.template.TemplatePlace;
import org.sitegen.theme.template.TemplateValues;

/**
 * A value on its way into the page, escaped by the kind of the template: in HTML everything but
 * what is HTML made safe; in plain text a value stays on its line.
 *
 * <p>What a function makes of texts that stand in the template differs from page to page at most by
 * the way to the root, so it is made once for pages that have the same.
 */
final class EscapedOutput extends UnaryExpression {

    private final boolean isText;
    private final boolean isFixed;
    private volatile @Nullable LastMade lastMade;

    private EscapedOutput(Expression<?> value, boolean isText) {
        this.isText = isText;
        setChildExpression(value);
        setLineNumber(value.getLineNumber());
        this.isFixed =
                value instanceof FunctionOrMacroInvocationExpression call
                        && TemplateFunctions.ALL.containsKey(call.getFunctionName())
                        && isFixed(call.getArguments());
    }

    private static boolean isFixed(ArgumentsNode arguments) {
        boolean named = arguments.getNamedArgs() != null && !arguments.getNamedArgs().isEmpty();
        return !named
                && arguments.getPositionalArgs().stream()
                        .allMatch(
                                one -> one.getValueExpression() instanceof LiteralStringExpression);
    }

    @Override
    public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
        return isFixed ? fixed(self, (RenderContext) context) : escaped(self, context);
    }

    private @Nullable Object fixed(PebbleTemplateImpl self, RenderContext context) {
        LastMade last = lastMade;
        RelativeLinks links = context.page().links();
        if (last != null && last.links.equals(links)) {
            return last.value;
        }
        int noted = context.page().noted().size();
        Object value = escaped(self, context);
        if (context.page().noted().size() == noted) {
            lastMade = new LastMade(links, value);
        }
        return value;
    }

    private @Nullable Object escaped(PebbleTemplateImpl self, EvaluationContextImpl context) {
        Object value = getChildExpression().evaluate(self, context);
        if (value == null || value instanceof SafeString) {
            return value;
        }
        TemplatePlace place = new TemplatePlace(self.getName(), getLineNumber());
        String text = TemplateValues.textOf(value, place);
        return isText ? PlainLines.one(text) : HtmlEscape.escaped(text);
    }

    /** What was made for the last page that had another way to the root. */
    private record LastMade(RelativeLinks links, @Nullable Object value) {}

    /** Puts one around each value that a template shows. */
    static final class EscapingVisitor extends AbstractNodeVisitor {

        private final boolean isText;

        EscapingVisitor(PebbleTemplate template) {
            super((PebbleTemplateImpl) template);
            this.isText = TemplateFile.isText(template.getName());
        }

        @Override
        public void visit(PrintNode node) {
            Expression<?> shown = node.getExpression();
            boolean isTemplate =
                    shown instanceof ParentFunctionExpression
                            || shown instanceof BlockFunctionExpression;
            if (!isTemplate) {
                node.setExpression(new EscapedOutput(shown, isText));
            }
        }
    }
}
