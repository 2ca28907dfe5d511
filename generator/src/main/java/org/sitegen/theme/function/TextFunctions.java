package org.sitegen.theme.function;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sitegen.text.HtmlEscape;
import org.sitegen.theme.template.TemplateMistake;
import org.sitegen.theme.template.TemplatePlace;
import org.sitegen.theme.template.TemplateValues;
import org.sitegen.theme.words.MessagePattern;
import org.sitegen.theme.words.Words;

/** Texts of the words files, with their arguments. */
final class TextFunctions {

    private static final int MOST = FunctionCall.POSITIONS.size();

    static final List<TemplateFunction> ALL =
            List.of(
                    TemplateFunction.of("has", call -> call.words().has(call.text(0))),
                    new TemplateFunction("plural", 2, MOST, TextFunctions::plural),
                    new TemplateFunction("t", 1, MOST, call -> text(call, call.text(0), null)));

    private TextFunctions() {}

    private static Object plural(FunctionCall call) {
        BigDecimal number = call.number(1);
        String key = call.words().form(call.text(0), number.stripTrailingZeros());
        return text(call, key, call.words().numbers().text(number));
    }

    /**
     * A text of the words file with the arguments of a call. The key stands in place 0, so the
     * argument in place 1 is {@code {0}}.
     *
     * @param first what is said in place of {@code {0}}; null for the argument as it is
     */
    private static Object text(FunctionCall call, String key, @Nullable String first) {
        MessagePattern pattern = call.words().pattern(key);
        if (pattern == null) {
            call.page().note(missing(key, call));
            return "‹" + key + "›";
        }
        if (pattern.isPlain()) {
            return pattern.texts().get(0);
        }
        boolean marked = !call.isInText() && holdsHtml(call.arguments().values());
        Map<String, String> texts = arguments(call, marked);
        if (first != null) {
            texts.put("0", first);
        }
        String text =
                pattern.with(texts::get, marked ? HtmlEscape::escaped : UnaryOperator.identity());
        call.page().budget().refuseLong(text.length(), call.place());
        return marked ? new SafeString(text) : text;
    }

    private static boolean holdsHtml(Collection<Object> arguments) {
        for (Object argument : arguments) {
            if (argument instanceof SafeString) {
                return true;
            }
        }
        return false;
    }

    private static TemplateMistake missing(String key, FunctionCall call) {
        return new TemplateMistake(
                Words.MISSING,
                call.words().isMissing(key),
                call.words().adviceAbout(key),
                call.function(),
                call.place());
    }

    private static Map<String, String> arguments(FunctionCall call, boolean marked) {
        Map<String, String> texts = new HashMap<>();
        for (Map.Entry<String, Object> argument : call.arguments().entrySet()) {
            if (!argument.getKey().equals("0")) {
                String text = shown(argument.getValue(), marked, call.place());
                texts.put(shifted(argument.getKey()), text);
            }
        }
        return texts;
    }

    private static String shifted(String name) {
        int position = FunctionCall.POSITIONS.indexOf(name);
        return position < 0 ? name : FunctionCall.POSITIONS.get(position - 1);
    }

    private static String shown(@Nullable Object value, boolean marked, TemplatePlace place) {
        String text = TemplateValues.textOf(value, place);
        return marked && !(value instanceof SafeString) ? HtmlEscape.escaped(text) : text;
    }
}
