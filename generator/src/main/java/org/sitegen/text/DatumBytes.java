package org.sitegen.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values as bytes: a letter for the kind, a length, and what is in it. */
public final class DatumBytes {

    /** Deeper than any record, and far from the end of a thread's stack. */
    private static final int DEEPEST = 100;

    private static final int MOST_DIGITS = 100;

    private DatumBytes() {}

    /** The bytes of a value: equal values give equal bytes. */
    public static byte[] of(Datum datum) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(datum, out);
        } catch (IOException impossible) {
            throw new IllegalStateException("Memory is no disk", impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Datum datum, DataOutputStream out) throws IOException {
        if (datum instanceof Datum.Text text) {
            out.writeByte('t');
            write(text.value(), out);
        } else if (datum instanceof Datum.Numeral number) {
            out.writeByte('n');
            write(number.value().toString(), out);
        } else if (datum instanceof Datum.Flag flag) {
            out.writeByte(flag.value() ? '1' : '0');
        } else if (datum instanceof Datum.Items items) {
            out.writeByte('[');
            out.writeInt(items.items().size());
            for (Datum item : items.items()) {
                write(item, out);
            }
        } else if (datum instanceof Datum.Members members) {
            out.writeByte('{');
            out.writeInt(members.byName().size());
            for (Map.Entry<String, Datum> member : members.byName().entrySet()) {
                write(member.getKey(), out);
                write(member.getValue(), out);
            }
        }
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /**
     * The value that was written.
     *
     * @throws IllegalArgumentException if the bytes are not those of one value
     */
    public static Datum read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Datum datum = read(in, 0);
            if (in.available() > 0) {
                throw new IllegalArgumentException("More than one value");
            }
            return datum;
        } catch (IOException | NumberFormatException broken) {
            throw new IllegalArgumentException("Not a value", broken);
        }
    }

    private static Datum read(DataInputStream in, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("Too deep: '" + depth + "'");
        }
        int kind = in.readByte();
        return switch (kind) {
            case 't' -> new Datum.Text(text(in));
            case 'n' -> number(text(in));
            case '0', '1' -> new Datum.Flag(kind == '1');
            case '[' -> items(in, depth + 1);
            case '{' -> members(in, depth + 1);
            default -> throw new IllegalArgumentException("No kind of value: '" + kind + "'");
        };
    }

    /** A few letters can name a number whose digits fill the memory. */
    private static Datum number(String text) {
        BigDecimal value = text.length() > MOST_DIGITS ? null : new BigDecimal(text);
        if (value == null || Math.abs(value.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("Too many digits: '" + text + "'");
        }
        return new Datum.Numeral(value);
    }

    private static Datum items(DataInputStream in, int depth) throws IOException {
        List<Datum> items = new ArrayList<>();
        for (int left = length(in); left > 0; left--) {
            items.add(read(in, depth));
        }
        return new Datum.Items(items);
    }

    private static Datum members(DataInputStream in, int depth) throws IOException {
        Map<String, Datum> members = new LinkedHashMap<>();
        for (int left = length(in); left > 0; left--) {
            String name = text(in);
            members.put(name, read(in, depth));
        }
        return new Datum.Members(members);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[length(in)];
        in.readFully(bytes);
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** A length that can be true: broken bytes must not ask for more memory than they fill. */
    private static int length(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IllegalArgumentException("No such length: '" + length + "'");
        }
        return length;
    }
}
