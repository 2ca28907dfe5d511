package org.sitegen.newsletter.benchmark;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;

/** What a benchmark is compared with. */
public record Baseline(
        @Nullable FigurePeriod period,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        BigDecimal value,
        @Nullable String because) {

    public static final Field<Baseline, BigDecimal> VALUE =
            Field.of(Baseline.class, "value", Types.NUMBER, "The figure then.")
                    .required()
                    .protectedFact();

    private static final Field<Baseline, YearMonth> FROM =
            Field.of(Baseline.class, "from", Types.MONTH, "The first month, if it is longer.")
                    .protectedFact();
    private static final Field<Baseline, YearMonth> TO =
            Field.of(Baseline.class, "to", Types.MONTH, "The last month, if it is longer.")
                    .protectedFact();

    static final Schema<Baseline> SCHEMA =
            Schema.of("a baseline", Baseline.class)
                    .with(
                            Field.of(
                                            Baseline.class,
                                            "period",
                                            Types.PERIOD,
                                            "The period of the comparison, if it is one.")
                                    .protectedFact(),
                            FROM,
                            TO,
                            VALUE,
                            Field.of(
                                    Baseline.class,
                                    "because",
                                    Types.REASON,
                                    "Why it is compared with this time and no other."))
                    .holding(Baseline::endsAfterItBegan);

    private static void endsAfterItBegan(Fields fields) {
        YearMonth from = fields.find(FROM);
        YearMonth to = fields.find(TO);
        if (from != null && to != null && to.isBefore(from)) {
            fields.wrong(
                    TO,
                    "times-out-of-order",
                    "to (%s) is before from (%s)".formatted(to, from),
                    "Correct one of the two months.");
        }
    }
}
