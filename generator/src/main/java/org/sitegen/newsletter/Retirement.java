package org.sitegen.newsletter;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/**
 * The end of a benchmark, whose page stays.
 *
 * @param from the first month without a figure
 * @param because why it ended
 * @param replacedBy the benchmark that took its place
 */
public record Retirement(YearMonth from, String because, @Nullable String replacedBy) {

    static final Field<YearMonth> FROM =
            Field.of("from", Types.MONTH, "The first month without a figure.").required();
    static final Field<String> BECAUSE =
            Field.of("because", Types.TEXT, "Why it ended.").required();
    static final Field<String> REPLACED_BY =
            Field.of("replaced_by", Types.idOf("benchmark"), "The benchmark that took its place.");

    static final Schema<Retirement> SHAPE =
            Schema.of(
                    "a retirement",
                    List.of(FROM, BECAUSE, REPLACED_BY),
                    fields ->
                            new Retirement(
                                    fields.get(FROM),
                                    fields.get(BECAUSE),
                                    fields.find(REPLACED_BY)));
}
