package org.sitegen.theme;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code t('key', …)}: a text of the words file with its arguments. */
final class TextFunction implements TemplateFunction {

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
        return text(call, call.text(0), null);
    }

    /**
     * A text of the words file with the arguments of a call. The key stands in place 0, so the
     * argument in place 1 is {@code {0}}.
     *
     * @param first what is said in place of {@code {0}}; null for the argument as it is
     */
    static Object text(FunctionCall call, String key, @Nullable String first) {
        Phrase phrase = call.rendering().engine().words().phrase(key);
        if (phrase == null) {
            call.rendering().note(MissingWord.of(key, call));
            return "‹" + key + "›";
        }
        if (phrase.isPlain()) {
            return phrase.texts().get(0);
        }
        boolean marked = isMarked(call.arguments());
        Map<String, String> texts = new HashMap<>();
        call.arguments()
                .forEach(
                        (name, value) -> {
                            if (!name.equals("0")) {
                                texts.put(shifted(name), shown(value, marked, call.place()));
                            }
                        });
        if (first != null) {
            texts.put("0", first);
        }
        String text = phrase.with(texts, marked ? Escape::escaped : UnaryOperator.identity());
        Operators.refuseLong(text.length(), call.rendering(), call.place().line());
        return marked ? new SafeString(text) : text;
    }

    private static String shifted(String name) {
        char first = name.charAt(0);
        if (first < '0' || first > '9') {
            return name;
        }
        return name.length() == 1
                ? FunctionCall.POSITIONS.get(first - '1')
                : String.valueOf(Integer.parseInt(name) - 1);
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
