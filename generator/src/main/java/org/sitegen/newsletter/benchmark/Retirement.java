package org.sitegen.newsletter.benchmark;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** The end of a benchmark, which may be announced, and whose page stays. */
public record Retirement(YearMonth from, String because, @Nullable String replacedBy) {

    private static final Field<Retirement, YearMonth> FROM =
            Field.of(Retirement.class, "from", Types.MONTH, "The first month without a figure.")
                    .required()
                    .protectedFact();

    static final Schema<Retirement> SCHEMA =
            Schema.of("a retirement", Retirement.class)
                    .with(
                            FROM,
                            Field.of(Retirement.class, "because", Types.REASON, "Why it ends.")
                                    .required(),
                            Field.of(
                                            Retirement.class,
                                            "replaced_by",
                                            Types.idOf("benchmark"),
                                            "The benchmark that takes its place.")
                                    .protectedFact());

    /** Whether it has come by a month; before, it is announced. */
    public boolean hasComeIn(YearMonth month) {
        return !from.isAfter(month);
    }
}
