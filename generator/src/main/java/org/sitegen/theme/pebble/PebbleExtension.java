package org.sitegen.theme.pebble;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitegen.theme.function.FunctionCall;
import org.sitegen.theme.function.PageContext;
import org.sitegen.theme.function.TemplateFilters;
import org.sitegen.theme.function.TemplateFunction;
import org.sitegen.theme.function.TemplateFunctions;
import org.sitegen.theme.template.TemplatePlace;

/** What we add to Pebble, or put in the place of its own. */
final class PebbleExtension extends AbstractExtension {

    @Override
    public Map<String, Filter> getFilters() {
        Map<String, Filter> filters = new TreeMap<>();
        TemplateFilters.ALL.forEach((name, body) -> filters.put(name, new BoundFilter(name, body)));
        return filters;
    }

    @Override
    public Map<String, Function> getFunctions() {
        Map<String, Function> functions = new TreeMap<>();
        TemplateFunctions.ALL
                .values()
                .forEach(function -> functions.put(function.name(), new BoundFunction(function)));
        return functions;
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        return List.of(new IncludeTag());
    }

    @Override
    public List<NodeVisitorFactory> getNodeVisitors() {
        return List.of(
                FixedText.FixedTextVisitor::new,
                EscapedOutput.EscapingVisitor::new,
                StepLimit.StepVisitor::new);
    }

    @Override
    public List<BinaryOperator> getBinaryOperators() {
        return Operators.ALL;
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(Attributes.RESOLVER);
    }

    private record BoundFunction(TemplateFunction function) implements Function {

        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public @Nullable Object execute(
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            return function.body()
                    .call(
                            new FunctionCall(
                                    function.name(),
                                    arguments,
                                    ((RenderContext) context).page(),
                                    new TemplatePlace(self.getName(), line)));
        }
    }

    private record BoundFilter(String name, TemplateFilters.FilterBody body) implements Filter {

        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public @Nullable Object apply(
                @Nullable Object input,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            TemplatePlace place = new TemplatePlace(self.getName(), line);
            PageContext page = ((RenderContext) context).page();
            return body.apply(input, new FunctionCall(name, arguments, page, place));
        }
    }
}
