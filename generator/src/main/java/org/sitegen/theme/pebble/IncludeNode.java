package org.sitegen.theme.pebble;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sitegen.theme.function.PageBudget;
import org.sitegen.theme.template.TemplatePlace;

/**
 * Another template in the place of {@code {% include "partials/x" with {'name': value} only %}}.
 *
 * <p>With {@code only} the other template sees {@code site} and the values given here, and nothing
 * else. What it makes is then the same on many pages, and is made once for all of them.
 *
 * @param name the other template, as written
 * @param values what is given to it, in the order written
 * @param only whether it sees nothing else; otherwise it sees everything that is seen here
 * @param line where the tag stands
 */
public record IncludeNode(String name, Map<String, Expression<?>> values, boolean only, int line)
        implements RenderableNode {

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
            throws IOException {
        Map<String, Object> given = new LinkedHashMap<>();
        values.forEach((key, value) -> given.put(key, value.evaluate(self, context)));
        if (only) {
            writer.write(alone(self, (RenderContext) context, given));
        } else {
            include(self, writer, (RenderContext) context, given);
        }
    }

    private void include(
            PebbleTemplateImpl self, Writer writer, RenderContext context, Map<String, ?> given)
            throws IOException {
        PageBudget budget = context.page().budget();
        budget.enter(self.resolveRelativePath(name), new TemplatePlace(self.getName(), line));
        self.includeTemplate(writer, context, name, given);
        budget.leave();
    }

    private String alone(PebbleTemplateImpl self, RenderContext context, Map<String, Object> given)
            throws IOException {
        Object site = context.getScopeChain().get("site");
        IncludeCache cache = context.engine().includes();
        IncludeCache.Key key =
                new IncludeCache.Key(
                        self.resolveRelativePath(name),
                        given,
                        context.page().links().toRoot(),
                        site);
        String known = cache.find(key);
        if (known != null) {
            return known;
        }
        int noted = context.page().noted().size();
        StringWriter text = new StringWriter();
        include(self, OutputBuffer.to(text, context.page().budget()), context.alone(site), given);
        if (context.page().noted().size() == noted) {
            cache.keep(key, text.toString());
        }
        return text.toString();
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
