package org.sitegen.output.data;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes a table as RFC 4180 has it, fit for spreadsheets. */
final class Csv {

    /** Without it, spreadsheets take UTF-8 for an older code and spoil every accent. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** With one of these in front, spreadsheets run a text as a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
    private boolean first = true;

    /** A cell that is a text, which no spreadsheet takes for a formula. */
    Csv text(String value) {
        boolean formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        return cell(formula ? "'" + value : value);
    }

    /** A cell that is a number; empty if it is not known. */
    Csv number(@Nullable BigDecimal value) {
        return cell(value == null ? "" : value.toPlainString());
    }

    /** A cell that is true or false; empty if that is not known. */
    Csv flag(@Nullable Boolean value) {
        return cell(value == null ? "" : value.toString());
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
