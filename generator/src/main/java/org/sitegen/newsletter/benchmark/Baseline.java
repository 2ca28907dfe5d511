package org.sitegen.newsletter.benchmark;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** What a benchmark is compared with. */
public record Baseline(
        @Nullable FigurePeriod period,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        BigDecimal value,
        @Nullable String because) {

    static final Schema<Baseline> SCHEMA =
            Schema.of("a baseline", Baseline.class)
                    .with(
                            Field.of(
                                            "period",
                                            Types.PERIOD,
                                            Baseline::period,
                                            "The period of the comparison, if it is one.")
                                    .protectedFact(),
                            Field.of(
                                            "from",
                                            Types.MONTH,
                                            Baseline::from,
                                            "The first month, if it is longer.")
                                    .protectedFact(),
                            Field.of(
                                            "to",
                                            Types.MONTH,
                                            Baseline::to,
                                            "The last month, if it is longer.")
                                    .protectedFact(),
                            Field.of("value", Types.NUMBER, Baseline::value, "The figure then.")
                                    .required()
                                    .protectedFact(),
                            Field.of(
                                    "because",
                                    Types.TEXT,
                                    Baseline::because,
                                    "Why it is compared with this time and no other."));
}
