package org.sitegen.text;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document in JSON for programs that people can still read: each member of the whole and
 * each item of its lists stands on a line of its own, and all that is deeper stays on that line.
 */
public final class Json {

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean lines;
    private boolean first = true;

    private Json() {}

    /** A whole document: one object with these members. */
    public static String document(Consumer<Json> members) {
        Json json = new Json();
        json.nest('{', true, () -> members.accept(json), '}');
        return json.text.append('\n').toString();
    }

    /** A member that is a text, or null if there is none. */
    public Json text(String name, @Nullable String value) {
        name(name);
        if (value == null) {
            text.append("null");
        } else {
            quote(value);
        }
        return this;
    }

    /** A member that is a whole number. */
    public Json number(String name, long value) {
        return literal(name, Long.toString(value));
    }

    /** A member that is a whole number, or null if it is not known. */
    public Json number(String name, @Nullable Integer value) {
        return literal(name, value == null ? "null" : value.toString());
    }

    /** A member that is a number with the digits it was given, or null if it is not known. */
    public Json number(String name, @Nullable BigDecimal value) {
        return literal(name, value == null ? "null" : value.toPlainString());
    }

    /** A member that is true or false, or null if that is not known. */
    public Json flag(String name, @Nullable Boolean value) {
        return literal(name, value == null ? "null" : value.toString());
    }

    /** A member that is an object made of a value, or null if there is none. */
    public <T> Json object(
            String name, @Nullable T value, BiConsumer<? super T, ? super Json> members) {
        if (value == null) {
            return literal(name, "null");
        }
        name(name);
        nest('{', false, () -> members.accept(value, this), '}');
        return this;
    }

    /** A member that is an object with one member for each key, by key. */
    public <T> Json map(
            String name, Map<String, T> values, BiConsumer<Map.Entry<String, T>, Json> member) {
        name(name);
        nest(
                '{',
                false,
                () -> new TreeMap<>(values).entrySet().forEach(each -> member.accept(each, this)),
                '}');
        return this;
    }

    /** A member that is a list of objects, each made of an item. */
    public <T> Json list(
            String name, Collection<T> items, BiConsumer<? super T, ? super Json> members) {
        name(name);
        nest('[', depth == 1, () -> items.forEach(item -> item(item, members)), ']');
        return this;
    }

    /** A member that is a list of texts. */
    public Json texts(String name, Collection<String> items) {
        name(name);
        nest('[', false, () -> items.forEach(this::item), ']');
        return this;
    }

    private <T> void item(T item, BiConsumer<? super T, ? super Json> members) {
        next();
        nest('{', false, () -> members.accept(item, this), '}');
    }

    private void item(String item) {
        next();
        quote(item);
    }

    private Json literal(String name, String value) {
        name(name);
        text.append(value);
        return this;
    }

    private void name(String name) {
        next();
        quote(name);
        text.append(": ");
    }

    private void next() {
        text.append(first ? "" : ",");
        if (lines) {
            newLine();
        } else if (!first) {
            text.append(' ');
        }
        first = false;
    }

    private void nest(char open, boolean onLines, Runnable content, char close) {
        boolean outer = lines;
        text.append(open);
        depth++;
        lines = onLines;
        first = true;
        content.run();
        depth--;
        if (onLines && !first) {
            newLine();
        }
        text.append(close);
        lines = outer;
        first = false;
    }

    private void newLine() {
        text.append('\n').append("  ".repeat(depth));
    }

    private void quote(String value) {
        text.append('"');
        int copied = 0;
        for (int i = 0; i < value.length(); i++) {
            if (isSpecial(value, i)) {
                text.append(value, copied, i);
                escape(value.charAt(i));
                copied = i + 1;
            }
        }
        text.append(value, copied, value.length()).append('"');
    }

    private static boolean isSpecial(String value, int i) {
        char character = value.charAt(i);
        return character < ' '
                || character == '"'
                || character == '\\'
                || (character >= Character.MIN_SURROGATE && isLone(value, i));
    }

    private void escape(char character) {
        if (character == '"' || character == '\\') {
            text.append('\\').append(character);
        } else {
            text.append("\\u").append(HexFormat.of().toHexDigits(character));
        }
    }

    /** Whether half of a pair of surrogates stands alone: UTF-8 has no bytes for it. */
    private static boolean isLone(String value, int i) {
        if (!Character.isSurrogate(value.charAt(i))) {
            return false;
        }
        boolean opens =
                i + 1 < value.length()
                        && Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1));
        boolean closes = i > 0 && Character.isSurrogatePair(value.charAt(i - 1), value.charAt(i));
        return !opens && !closes;
    }
}
