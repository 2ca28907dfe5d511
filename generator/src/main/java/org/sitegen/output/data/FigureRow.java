package org.sitegen.output.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Figure;
import org.sitegen.newsletter.benchmark.Target;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;
import org.sitegen.site.benchmark.BenchmarkRow;
import org.sitegen.site.benchmark.BenchmarkTable;
import org.sitegen.site.index.SiteIndex;

/**
 * A row in the table of a benchmark, with the whole target it was held to.
 *
 * @param row the row as readers see it
 * @param target the target in its period; null if there was none
 */
record FigureRow(BenchmarkRow row, @Nullable Target target) {

    /** What programs are told of a row. */
    static final Schema<FigureRow> SCHEMA =
            Schema.<FigureRow>writeOnly("a row of figures")
                    .with(
                            Field.of(
                                            "period",
                                            Types.PERIOD,
                                            (FigureRow row) -> row.row().period(),
                                            "The period.")
                                    .required(),
                            number("value", row -> value(row.row().figure()), "The figure."),
                            number(
                                    "numerator",
                                    row -> value(row.row().numerator()),
                                    "What was counted, if it is a share."),
                            number(
                                    "denominator",
                                    row -> value(row.row().denominator()),
                                    "Out of how many."),
                            Field.of(
                                    "mark",
                                    Types.TEXT,
                                    row -> row.row().mark().letter(),
                                    "What is special about it: a letter."),
                            Field.of(
                                    "note",
                                    Types.TEXT,
                                    row -> row.row().note(),
                                    "What a reader should know about it."),
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
                                    row -> row.row().met(),
                                    "Whether it was met."));

    private static Field<FigureRow, BigDecimal> number(
            String name, Function<FigureRow, @Nullable BigDecimal> getter, String meaning) {
        return Field.of(name, Types.NUMBER, getter, meaning);
    }

    /** The rows of a benchmark, oldest first, as editors write them. */
    static List<FigureRow> of(Benchmark benchmark, SiteIndex index) {
        return new BenchmarkTable(index)
                .rows(benchmark).stream()
                        .map(row -> new FigureRow(row, benchmark.targetIn(row.period().last())))
                        .toList();
    }

    static void header(Csv csv) {
        csv.text("period").text("value").text("numerator").text("denominator");
        csv.text("mark").text("note").text("target").text("target_min").text("target_max");
        csv.text("met").end();
    }

    void write(Csv csv) {
        csv.text(row.period().toString()).number(value(row.figure()));
        csv.number(value(row.numerator())).number(value(row.denominator()));
        csv.text(row.mark().letter()).text(row.note());
        csv.number(held(Target::value));
        csv.number(held(Target::min));
        csv.number(held(Target::max));
        csv.flag(row.met()).end();
    }

    private @Nullable BigDecimal held(Function<Target, @Nullable BigDecimal> to) {
        return target == null ? null : to.apply(target);
    }

    static @Nullable BigDecimal value(@Nullable Figure figure) {
        return figure == null ? null : figure.value();
    }
}
