package org.sitegen.newsletter.request;

import java.time.LocalDate;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;

/** Tells where what came later is dated earlier. */
final class DateOrder {

    private DateOrder() {}

    /** Two days of the same record. */
    static void hold(Fields fields, Field<?, LocalDate> earlier, Field<?, LocalDate> later) {
        LocalDate first = fields.find(earlier);
        LocalDate second = fields.find(later);
        if (first != null && second != null) {
            hold(fields, later, second, earlier.name() + " (" + first + ")", first);
        }
    }

    /**
     * A day of a record, and one that stands somewhere else.
     *
     * @param later the field to correct
     * @param second its day
     * @param before what must not be later, with its day
     * @param first that day
     */
    static void hold(
            Fields fields, Field<?, ?> later, LocalDate second, String before, LocalDate first) {
        if (second.isBefore(first)) {
            fields.wrong(
                    later,
                    "times-out-of-order",
                    later.name() + " (" + second + ") is before " + before,
                    "Correct one of the two dates.");
        }
    }
}
