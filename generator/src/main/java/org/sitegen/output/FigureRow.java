package org.sitegen.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Figure;
import org.sitegen.newsletter.benchmark.Target;
import org.sitegen.site.BenchmarkPage;
import org.sitegen.site.BenchmarkRow;
import org.sitegen.text.Json;

/**
 * A row in the table of a benchmark, with the whole target it was held to.
 *
 * @param row the row as readers see it
 * @param target the target in its period; null if there was none
 */
record FigureRow(BenchmarkRow row, @Nullable Target target) {

    /** The rows of a benchmark, oldest first, as editors write them. */
    static List<FigureRow> of(BenchmarkPage page) {
        List<FigureRow> rows = new ArrayList<>();
        for (int i = page.rows().size() - 1; i >= 0; i--) {
            BenchmarkRow row = page.rows().get(i);
            rows.add(new FigureRow(row, page.benchmark().targetIn(row.period().last())));
        }
        return rows;
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
        csv.number(target == null ? null : target.value());
        csv.number(target == null ? null : target.min());
        csv.number(target == null ? null : target.max());
        csv.flag(row.met()).end();
    }

    void write(Json json) {
        json.text("period", row.period().toString())
                .number("value", value(row.figure()))
                .number("numerator", value(row.numerator()))
                .number("denominator", value(row.denominator()))
                .text("mark", row.mark().letter())
                .text("note", row.note())
                .number("target", target == null ? null : target.value())
                .number("target_min", target == null ? null : target.min())
                .number("target_max", target == null ? null : target.max())
                .flag("met", row.met());
    }

    static @Nullable BigDecimal value(@Nullable Figure figure) {
        return figure == null ? null : figure.value();
    }
}
