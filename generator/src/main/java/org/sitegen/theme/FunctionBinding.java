package org.sitegen.theme;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of our functions as Pebble wants it. */
final class FunctionBinding implements Function {

    private final TemplateFunction function;

    FunctionBinding(TemplateFunction function) {
        this.function = function;
    }

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
        return function.call(
                new FunctionCall(
                        function.name(),
                        arguments,
                        (Rendering) context,
                        new TemplatePlace(self.getName(), line)));
    }
}
