package org.sitegen.theme.function;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.theme.template.TemplateFile;
import org.sitegen.theme.template.TemplateMistake;
import org.sitegen.theme.template.TemplatePlace;
import org.sitegen.theme.template.TemplateValues;
import org.sitegen.theme.words.Words;

/**
 * One call of a function or a filter in a template.
 *
 * @param function its name
 * @param arguments by name; those by position are named {@code 0}, {@code 1}
 * @param page the page that is being rendered
 * @param place where the call is written
 */
public record FunctionCall(
        String function, Map<String, Object> arguments, PageContext page, TemplatePlace place) {

    /** The names of arguments by position. */
    static final List<String> POSITIONS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    private static final int MOST_DIGITS = 40;

    ThemeResources theme() {
        return page.resources();
    }

    Words words() {
        return page.resources().words();
    }

    /** Whether the template makes plain text and not HTML. */
    boolean isInText() {
        return TemplateFile.isText(place.template());
    }

    boolean has(int position) {
        return arguments.containsKey(POSITIONS.get(position));
    }

    @Nullable Object value(int position) {
        return arguments.get(POSITIONS.get(position));
    }

    /** The first argument, which must be of a type. */
    <T> T instance(Class<T> type, String wanted) {
        Object value = value(0);
        if (!type.isInstance(value)) {
            throw wrong(0, wanted);
        }
        return type.cast(value);
    }

    /** An argument that must be a text, or show as one. */
    String text(int position) {
        Object value = value(position);
        if (value == null) {
            throw wrong(position, "a text");
        }
        return TemplateValues.textOf(value, place);
    }

    /** An argument that must be a number. */
    BigDecimal number(int position) {
        Object value = value(position);
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        String text = value instanceof Number number ? number.toString() : "";
        if (text.isEmpty() || text.equals("NaN") || text.endsWith("Infinity")) {
            throw wrong(position, "a number");
        }
        return new BigDecimal(text);
    }

    /** An argument that must be a number which can be written out. */
    BigDecimal writable(int position) {
        BigDecimal number = number(position);
        if (Math.abs(number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw wrong(position, "a number of at most " + MOST_DIGITS + " digits");
        }
        return number;
    }

    int whole(int position) {
        BigDecimal number = number(position);
        if (number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw wrong(position, "a whole number");
        }
        return number.intValue();
    }

    /** Whether the argument is that word; absent is no. */
    boolean isWord(int position, String word) {
        if (!has(position)) {
            return false;
        }
        if (!word.equals(value(position))) {
            throw wrong(position, "'" + word + "'");
        }
        return true;
    }

    TemplateMistake wrong(int position, String wanted) {
        String counted = position == 0 ? "the argument" : "argument " + (position + 1);
        String given = TemplateValues.kind(value(position));
        return mistake(
                counted + " of " + function + "() is " + given + ", but must be " + wanted,
                "Give " + function + "() " + wanted + ", or ask with \"is not null\" first.");
    }

    TemplateMistake mistake(String message, String advice) {
        return new TemplateMistake("template-argument", message, advice, function, place);
    }
}
