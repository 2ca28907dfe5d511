package org.sitegen.theme.function;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.theme.template.TemplateValues;

/**
 * The filters that templates may use, beside Pebble's own {@code default}. Pebble's other filters
 * change the list that they are given, join without a limit, or show what cannot be shown.
 */
public final class TemplateFilters {

    public static final Map<String, FilterBody> ALL =
            Map.of(
                    "first",
                    (value, call) -> edge(value, call, true),
                    "last",
                    (value, call) -> edge(value, call, false),
                    "length",
                    TemplateFilters::length,
                    "join",
                    TemplateFilters::joined,
                    "slice",
                    TemplateFilters::slice,
                    "reverse",
                    TemplateFilters::reversed,
                    "upper",
                    (value, call) -> text(value, call).toUpperCase(Locale.ROOT),
                    "lower",
                    (value, call) -> text(value, call).toLowerCase(Locale.ROOT));

    private TemplateFilters() {}

    private static String text(@Nullable Object value, FunctionCall call) {
        return TemplateValues.textOf(value, call.place());
    }

    private static List<?> list(@Nullable Object value, FunctionCall call) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw call.mistake(
                "\"" + call.function() + "\" needs a list, not " + TemplateValues.kind(value),
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
            call.page().budget().refuseLong(text.length(), call.place());
        }
        return text.toString();
    }

    /** Cut to what is there, so that {@code slice(0, 3)} is right for a list of two. */
    private static Object slice(@Nullable Object value, FunctionCall call) {
        int size = (Integer) length(value, call);
        int from = Math.min(size, Math.max(0, call.whole(0)));
        int to = call.has(1) ? Math.min(size, Math.max(from, call.whole(1))) : size;
        return value instanceof String text
                ? text.substring(from, to)
                : list(value, call).subList(from, to);
    }

    private static Object reversed(@Nullable Object value, FunctionCall call) {
        List<Object> reversed = new ArrayList<>(list(value, call));
        Collections.reverse(reversed);
        return reversed;
    }

    /** What a filter does. */
    public interface FilterBody {
        @Nullable Object apply(@Nullable Object value, FunctionCall call);
    }
}
