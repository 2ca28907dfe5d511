package org.sitegen.theme;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.core.DefaultFilter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The filters that templates may use. */
final class Filters {

    private Filters() {}

    static Map<String, Filter> all() {
        Map<String, Filter> all = new TreeMap<>();
        // Pebble looks for this very class when the value before the filter is absent.
        all.put("default", new DefaultFilter());
        all.put("escape", new Escape());
        put(all, "first", (value, call) -> edge(value, call, true));
        put(all, "last", (value, call) -> edge(value, call, false));
        put(all, "length", Filters::length);
        put(all, "join", Filters::joined);
        put(all, "slice", Filters::slice);
        put(all, "reverse", Filters::reversed);
        put(all, "upper", (value, call) -> text(value, call).toUpperCase(Locale.ROOT));
        put(all, "lower", (value, call) -> text(value, call).toLowerCase(Locale.ROOT));
        return all;
    }

    private static void put(Map<String, Filter> all, String name, Body body) {
        all.put(name, new Bound(name, body));
    }

    private static String text(@Nullable Object value, FunctionCall call) {
        return Values.textOf(value, call.place());
    }

    private static List<?> list(@Nullable Object value, FunctionCall call) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw call.mistake(
                "\"" + call.function() + "\" needs a list, not " + Values.kind(value),
                "Use it with a list only.");
    }

    private static @Nullable Object edge(@Nullable Object value, FunctionCall call, boolean first) {
        List<?> list = list(value, call);
        return list.isEmpty() ? null : list.get(first ? 0 : list.size() - 1);
    }

    private static Object length(@Nullable Object value, FunctionCall call) {
        if (value instanceof Map<?, ?> map) {
            return map.size();
        }
        return value instanceof String text ? text.length() : list(value, call).size();
    }

    private static Object joined(@Nullable Object value, FunctionCall call) {
        String separator = call.has(0) ? call.text(0) : "";
        StringBuilder text = new StringBuilder();
        for (Object item : list(value, call)) {
            text.append(text.length() == 0 ? "" : separator).append(text(item, call));
            Operators.refuseLong(text.length(), call.rendering(), call.place().line());
        }
        return text.toString();
    }

    /** Cut to what is there, so that {@code slice(0, 3)} is right for a list of two. */
    private static Object slice(@Nullable Object value, FunctionCall call) {
        int from = Math.max(0, call.whole(0));
        int to = call.has(1) ? call.whole(1) : Integer.MAX_VALUE;
        if (value instanceof String text) {
            return text.substring(Math.min(from, text.length()), within(from, to, text.length()));
        }
        List<?> list = list(value, call);
        return list.subList(Math.min(from, list.size()), within(from, to, list.size()));
    }

    private static int within(int from, int to, int size) {
        return Math.min(size, Math.max(from, to));
    }

    private static Object reversed(@Nullable Object value, FunctionCall call) {
        List<Object> reversed = new ArrayList<>(list(value, call));
        Collections.reverse(reversed);
        return reversed;
    }

    /** What a filter does. */
    interface Body {
        @Nullable Object apply(@Nullable Object value, FunctionCall call);
    }

    /** A filter as Pebble wants it. */
    private record Bound(String name, Body body) implements Filter {

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
            return body.apply(input, new FunctionCall(name, arguments, (Rendering) context, place));
        }
    }
}
