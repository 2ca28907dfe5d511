package org.sitegen.schema.type;

import java.util.regex.Pattern;

/**
 * {@code YYYY-MM-DD} for {@code 2026-11-22} and {@code …} for {@code 71.4}: what only the editor
 * knows is left open, in a form that is refused if it is copied as it is.
 */
final class OpenExample {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");
    private static final Pattern AMOUNT = Pattern.compile("\\d+(?:\\.\\d+)?(?<unit>(?: [a-z]+)?)");
    private static final Pattern MAIL = Pattern.compile("[a-z]+@[a-z.]+");

    private OpenExample() {}

    /** The example with figures, days and addresses left open; itself if it has none. */
    static String of(String example) {
        if (DAY.matcher(example).matches()) {
            return "YYYY-MM-DD";
        }
        if (MONTH.matcher(example).matches()) {
            return "YYYY-MM";
        }
        if (MOMENT.matcher(example).matches()) {
            return "YYYY-MM-DDThh:mm";
        }
        return MAIL.matcher(example).matches()
                ? "…@…"
                : AMOUNT.matcher(example).replaceFirst("…${unit}");
    }
}
