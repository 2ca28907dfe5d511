package org.sitegen.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values as bytes: a letter for the kind, a length, and what is in it. */
public final class DatumBytes {

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
            Datum datum = read(in);
            if (in.available() > 0) {
                throw new IllegalArgumentException("More than one value");
            }
            return datum;
        } catch (IOException | NumberFormatException broken) {
            throw new IllegalArgumentException("Not a value", broken);
        }
    }

    private static Datum read(DataInputStream in) throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case 't' -> new Datum.Text(text(in));
            case 'n' -> new Datum.Numeral(new BigDecimal(text(in)));
            case '0', '1' -> new Datum.Flag(kind == '1');
            case '[' -> items(in);
            case '{' -> members(in);
            default -> throw new IllegalArgumentException("No kind of value: '" + kind + "'");
        };
    }

    private static Datum items(DataInputStream in) throws IOException {
        List<Datum> items = new ArrayList<>();
        for (int left = length(in); left > 0; left--) {
            items.add(read(in));
        }
        return new Datum.Items(items);
    }

    private static Datum members(DataInputStream in) throws IOException {
        Map<String, Datum> members = new LinkedHashMap<>();
        for (int left = length(in); left > 0; left--) {
            String name = text(in);
            members.put(name, read(in));
        }
        return new Datum.Members(members);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[length(in)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
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
