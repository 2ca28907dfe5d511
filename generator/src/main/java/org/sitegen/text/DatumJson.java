package org.sitegen.text;

import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes values in JSON for programs that people can still read: what lies as deep as the reader
 * wants to see it stands on a line of its own, and all that is deeper stays on that line.
 */
public final class DatumJson {

    private static final int WHOLE = Integer.MAX_VALUE;

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
    public static String spreadOut(Datum.Members whole) {
        return new DatumJson(WHOLE).write(whole) + '\n';
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
            nest("[]", list.items(), this::add);
        } else if (value instanceof Datum.Members members) {
            nest("{}", members.byName().entrySet(), this::member);
        }
    }

    private void member(Map.Entry<String, Datum> member) {
        quote(member.getKey());
        text.append(": ");
        add(member.getValue());
    }

    private <T> void nest(String brackets, Iterable<T> parts, Consumer<T> writer) {
        Iterator<T> left = parts.iterator();
        boolean lines = depth < levels && left.hasNext() && !isPlain(parts);
        text.append(brackets.charAt(0));
        depth++;
        while (left.hasNext()) {
            newLine(lines);
            writer.accept(left.next());
            text.append(left.hasNext() ? lines ? "," : ", " : "");
        }
        depth--;
        newLine(lines);
        text.append(brackets.charAt(1));
    }

    /** Whether a spread out document is no clearer with these on lines of their own. */
    private boolean isPlain(Iterable<?> parts) {
        boolean plain = levels == WHOLE && parts.iterator().next() instanceof Datum;
        for (Object part : parts) {
            plain &= !(part instanceof Datum.Items || part instanceof Datum.Members);
        }
        return plain;
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
