package org.sitegen.output.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.benchmark.Target;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;
import org.sitegen.site.index.SiteIndex;

/**
 * A row of figures as programs and spreadsheets are told it.
 *
 * @param row the row
 * @param target what it was held to; null if there was nothing
 * @param met whether it met that; null without target or figure
 */
record FigureRow(Measurement row, @Nullable Target target, @Nullable Boolean met) {

    /** What programs and spreadsheets are told of a row. */
    static final Schema<FigureRow> SCHEMA =
            Schema.<FigureRow>writeOnly(Measurement.SCHEMA.name())
                    .with(FigureRow::row, Measurement.SCHEMA.fields())
                    .with(
                            number("target", row -> row.held(Target::value), "The target then."),
                            number(
                                    "target_min",
                                    row -> row.held(Target::min),
                                    "The least figure of a range."),
                            number(
                                    "target_max",
                                    row -> row.held(Target::max),
                                    "The greatest figure of a range."),
                            Field.of(
                                    "met",
                                    Types.TRUE_OR_FALSE,
                                    FigureRow::met,
                                    "Whether it was met."));

    private static Field<FigureRow, BigDecimal> number(
            String name, Function<FigureRow, @Nullable BigDecimal> getter, String meaning) {
        return Field.of(name, Types.NUMBER, getter, meaning);
    }

    /** The rows of a benchmark, oldest first, as editors write them. */
    static List<FigureRow> of(Benchmark benchmark, SiteIndex index) {
        return index.history(benchmark).rows().stream()
                .map(row -> new FigureRow(row, benchmark.targetOf(row), benchmark.met(row)))
                .toList();
    }

    private @Nullable BigDecimal held(Function<Target, @Nullable BigDecimal> to) {
        return target == null ? null : to.apply(target);
    }
}
