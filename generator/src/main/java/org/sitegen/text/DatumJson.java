package org.sitegen.text;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;

/** Writes values in JSON for programs, so that people can still read it. */
public final class DatumJson {

    private static final int ALL = Integer.MAX_VALUE;

    /** What stands for itself: a look at a table for each character is quicker than questions. */
    private static final boolean[] PLAIN = new boolean[128];

    static {
        for (int character = ' '; character < PLAIN.length; character++) {
            PLAIN[character] = character != '"' && character != '\\';
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final int levels;
    private int depth;

    private DatumJson(int levels) {
        this.levels = levels;
    }

    /** A document: each member of the whole and each item of its lists on a line. */
    public static String document(Datum.Members whole) {
        return new DatumJson(2).write(whole) + '\n';
    }

    /** A document in which all but the simplest values stand on lines of their own. */
    public static String indented(Datum.Members whole) {
        return new DatumJson(ALL).write(whole) + '\n';
    }

    /** A value as it would be typed: a text as it is, others on one line. */
    public static String typed(Datum value) {
        return value instanceof Datum.Text only ? only.value() : onOneLine(value);
    }

    /** A value on one line. */
    public static String onOneLine(Datum value) {
        return new DatumJson(0).write(value);
    }

    private String write(Datum value) {
        add(value);
        return text.toString();
    }

    private void add(Datum value) {
        if (value instanceof Datum.Text one) {
            quote(one.value());
        } else if (value instanceof Datum.Numeral number) {
            text.append(number.value().toPlainString());
        } else if (value instanceof Datum.Flag flag) {
            text.append(flag.value());
        } else if (value instanceof Datum.Items list) {
            nest("[]", list.items(), depth < levels && holdsMore(list), this::add);
        } else if (value instanceof Datum.Members members) {
            boolean lines = depth == 0 ? levels > 0 : levels == ALL;
            nest("{}", members.byName().entrySet(), lines, this::member);
        }
    }

    /** A list of single values is clearer on one line. */
    private static boolean holdsMore(Datum.Items list) {
        return list.items().stream()
                .anyMatch(item -> item instanceof Datum.Items || item instanceof Datum.Members);
    }

    private void member(Map.Entry<String, Datum> member) {
        quote(member.getKey());
        text.append(": ");
        add(member.getValue());
    }

    private <T> void nest(String brackets, Collection<T> parts, boolean lines, Consumer<T> writer) {
        boolean onLines = lines && !parts.isEmpty();
        Iterator<T> left = parts.iterator();
        text.append(brackets.charAt(0));
        depth++;
        while (left.hasNext()) {
            newLine(onLines);
            writer.accept(left.next());
            text.append(left.hasNext() ? onLines ? "," : ", " : "");
        }
        depth--;
        newLine(onLines);
        text.append(brackets.charAt(1));
    }

    private void newLine(boolean lines) {
        if (lines) {
            text.append('\n').append("  ".repeat(depth));
        }
    }

    private void quote(String value) {
        text.append('"');
        int copied = 0;
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (character < PLAIN.length ? !PLAIN[character] : isLone(value, i)) {
                text.append(value, copied, i);
                escape(value.charAt(i));
                copied = i + 1;
            }
        }
        text.append(value, copied, value.length()).append('"');
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
