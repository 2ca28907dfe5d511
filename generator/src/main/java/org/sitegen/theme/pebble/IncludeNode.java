package org.sitegen.theme.pebble;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sitegen.theme.function.PageBudget;
import org.sitegen.theme.template.TemplatePlace;

/**
 * Another template in the place of {@code {% include "partials/x" with {'name': value} only %}}.
 *
 * @param name the other template, as written
 * @param values what is given to it
 * @param only whether it sees {@code site} and these values and nothing else; otherwise it sees
 *     everything that is seen here
 * @param line where the tag stands
 */
public record IncludeNode(String name, Map<String, Expression<?>> values, boolean only, int line)
        implements RenderableNode {

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
            throws IOException {
        Map<String, Object> given = new LinkedHashMap<>();
        for (Map.Entry<String, Expression<?>> value : values.entrySet()) {
            given.put(value.getKey(), value.getValue().evaluate(self, context));
        }
        RenderContext page = (RenderContext) context;
        PageBudget budget = page.page().budget();
        budget.enter(self.resolveRelativePath(name), new TemplatePlace(self.getName(), line));
        self.includeTemplate(writer, only ? page.alone() : page, name, given);
        budget.leave();
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
