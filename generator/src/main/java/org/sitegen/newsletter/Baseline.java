package org.sitegen.newsletter;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;

/**
 * What a benchmark is compared with.
 *
 * @param period the period of the comparison, if it is one
 * @param from its first month, if it is longer
 * @param to its last month, if it is longer
 * @param value the figure then
 * @param because why this one
 */
public record Baseline(
        @Nullable Period period,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        BigDecimal value,
        @Nullable String because) {

    static final Field<Period> PERIOD =
            Field.of("period", Types.PERIOD, "The period of the comparison, if it is one.");
    static final Field<YearMonth> FROM =
            Field.of("from", Types.MONTH, "The first month, if it is longer.");
    static final Field<YearMonth> TO =
            Field.of("to", Types.MONTH, "The last month, if it is longer.");
    static final Field<BigDecimal> VALUE =
            Field.of("value", Types.NUMBER, "The figure then.").required();
    static final Field<String> BECAUSE =
            Field.of("because", Types.TEXT, "Why it is compared with this time and no other.");

    static final Schema<Baseline> SHAPE =
            Schema.of("a baseline", List.of(PERIOD, FROM, TO, VALUE, BECAUSE), Baseline::read);

    private static Baseline read(Fields fields) {
        return new Baseline(
                fields.find(PERIOD),
                fields.find(FROM),
                fields.find(TO),
                fields.get(VALUE),
                fields.find(BECAUSE));
    }
}
