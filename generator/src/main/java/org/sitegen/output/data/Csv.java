package org.sitegen.output.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;
import org.sitegen.text.Datum;

/** Writes a table as RFC 4180 has it, fit for spreadsheets. */
final class Csv {

    /** Without it, spreadsheets take UTF-8 for an older code and spoil every accent. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** With one of these in front, spreadsheets run a text as a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
    private boolean first = true;

    /** A line with the names of what an audience sees of records, and one for each of these. */
    static <R> byte[] of(Schema<R> schema, List<R> records, Audience audience) {
        Csv csv = new Csv();
        List<String> names = schema.seenBy(audience).stream().map(Field::name).toList();
        names.forEach(csv::text);
        csv.end();
        for (R one : records) {
            Map<String, Datum> written = schema.write(one, audience).byName();
            names.forEach(name -> csv.value(written.get(name)));
            csv.end();
        }
        return csv.bytes();
    }

    /** A cell that is a text, which no spreadsheet takes for a formula. */
    Csv text(String value) {
        boolean formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        return cell(formula ? "'" + value : value);
    }

    /** A cell that is a single value; empty if there is none. */
    Csv value(@Nullable Datum value) {
        if (value instanceof Datum.Numeral number) {
            return cell(number.value().toPlainString());
        }
        if (value instanceof Datum.Text text) {
            return text(text.value());
        }
        return cell(value instanceof Datum.Flag flag ? String.valueOf(flag.value()) : "");
    }

    /** Ends the row. */
    Csv end() {
        text.append("\r\n");
        first = true;
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Csv cell(String value) {
        text.append(first ? "" : ",");
        first = false;
        if (needsQuotes(value)) {
            text.append('"').append(value.replace("\"", "\"\"")).append('"');
        } else {
            text.append(value);
        }
        return this;
    }

    private static boolean needsQuotes(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (",\"\r\n".indexOf(value.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
