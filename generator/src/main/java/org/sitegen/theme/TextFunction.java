package org.sitegen.theme;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** {@code t('key', …)}: a text of the words file with its arguments. */
final class TextFunction implements TemplateFunction {

    private static final List<String> ONE_LESS =
            List.of("", "0", "1", "2", "3", "4", "5", "6", "7", "8");

    @Override
    public String name() {
        return "t";
    }

    @Override
    public int least() {
        return 1;
    }

    @Override
    public int most() {
        return 10;
    }

    @Override
    public Object call(FunctionCall call) {
        return text(call, call.text(0), shifted(call.arguments()));
    }

    /** The key stands in place 0, so the first argument in place 1 is {@code {0}}. */
    static Map<String, Object> shifted(Map<String, Object> arguments) {
        Map<String, Object> shifted = new HashMap<>();
        arguments.forEach(
                (name, value) -> {
                    if (!name.equals("0")) {
                        shifted.put(shifted(name), value);
                    }
                });
        return shifted;
    }

    private static String shifted(String name) {
        char first = name.charAt(0);
        if (first < '0' || first > '9') {
            return name;
        }
        return name.length() == 1
                ? ONE_LESS.get(first - '0')
                : String.valueOf(Integer.parseInt(name) - 1);
    }

    static Object text(FunctionCall call, String key, Map<String, Object> arguments) {
        Phrase phrase = call.rendering().engine().words().phrase(key);
        if (phrase == null) {
            call.rendering().note(MissingWord.of(key, call));
            return "‹" + key + "›";
        }
        if (phrase.isPlain()) {
            return phrase.texts().get(0);
        }
        boolean marked = isMarked(arguments);
        Map<String, String> texts = new HashMap<>();
        arguments.forEach((name, value) -> texts.put(name, shown(value, marked, call.place())));
        String text = phrase.with(texts, marked ? Escape::escaped : UnaryOperator.identity());
        Operators.refuseLong(text.length(), call.rendering(), call.place().line());
        return marked ? new SafeString(text) : text;
    }

    private static boolean isMarked(Map<String, Object> arguments) {
        for (Object value : arguments.values()) {
            if (value instanceof SafeString) {
                return true;
            }
        }
        return false;
    }

    private static String shown(Object value, boolean marked, TemplatePlace place) {
        String text = Values.textOf(value, place);
        return marked && !(value instanceof SafeString) ? Escape.escaped(text) : text;
    }
}
