package org.sitegen.newsletter.benchmark;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.MomentRules;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;

/** The end of a benchmark, whose page stays. */
public record Retirement(YearMonth from, String because, @Nullable String replacedBy) {

    private static final Field<Retirement, YearMonth> FROM =
            Field.of(Retirement.class, "from", Types.MONTH, "The first month without a figure.")
                    .required()
                    .protectedFact();

    static final Schema<Retirement> SCHEMA =
            Schema.of("a retirement", Retirement.class)
                    .with(
                            FROM,
                            Field.of(Retirement.class, "because", Types.REASON, "Why it ended.")
                                    .required(),
                            Field.of(
                                            Retirement.class,
                                            "replaced_by",
                                            Types.idOf("benchmark"),
                                            "The benchmark that took its place.")
                                    .protectedFact())
                    .holding(Retirement::hasCome);

    private static void hasCome(Fields fields) {
        YearMonth month = fields.find(FROM);
        String what = FROM.name() + " (" + month + ')';
        LocalDate today = fields.asOf().today();
        MomentRules.hasBegun(fields, fields.at(FROM), what, month, today);
    }
}
