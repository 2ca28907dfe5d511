package org.sitegen.newsletter.value;

import java.math.BigDecimal;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;

/** What must hold of numbers, alone and of two that belong together. */
public final class NumberRules {

    private NumberRules() {}

    /** Nobody loses fewer hours than none, and nothing costs less than nothing. */
    public static void notNegative(Fields fields, Field<?, BigDecimal> field) {
        BigDecimal number = fields.find(field);
        if (number != null && number.signum() < 0) {
            fields.wrong(
                    field,
                    "value-not-allowed",
                    field.name() + " is less than nothing: \"" + number.toPlainString() + "\"",
                    "Write it without the minus, such as "
                            + field.name()
                            + ": "
                            + number.negate().toPlainString()
                            + '.');
        }
    }

    /** Something lies between the least and the greatest. */
    public static <N extends Comparable<N>> void inOrder(
            Fields fields, Field<?, N> least, Field<?, N> greatest) {
        N min = fields.find(least);
        N max = fields.find(greatest);
        if (min != null && max != null && min.compareTo(max) > 0) {
            fields.wrong(
                    least,
                    "value-not-allowed",
                    "nothing lies between \"" + min + "\" and \"" + max + "\"",
                    "Write the least figure under min and the greatest under max.");
        }
    }
}
