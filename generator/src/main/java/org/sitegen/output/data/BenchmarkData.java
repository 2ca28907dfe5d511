package org.sitegen.output.data;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.value.Types;
import org.sitegen.newsletter.value.Unit;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;
import org.sitegen.site.benchmark.BenchmarkNotes;
import org.sitegen.site.benchmark.BenchmarkPage;
import org.sitegen.site.benchmark.BenchmarkTable;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.site.index.SiteIndex;

/**
 * What is told of benchmarks besides what their editors wrote: figures, verdicts, notes.
 *
 * @param index the newsletter
 */
record BenchmarkData(SiteIndex index) {

    private static final String UNIT_LABEL = "unit_label";

    private static final Schema<BenchmarkPage.Note> NOTE =
            Schema.<BenchmarkPage.Note>writeOnly("a note of an edition")
                    .with(
                            Field.of(
                                            BenchmarkPage.Note.class,
                                            "edition",
                                            "month",
                                            Types.MONTH,
                                            "The month of the edition.")
                                    .required(),
                            Field.of(BenchmarkPage.Note.class, "text", Types.TEXT, "What it said.")
                                    .required());

    /** All there is about a benchmark, in the file beside its page. */
    Schema<Benchmark> whole(Schema<Benchmark> document) {
        return document.with(written())
                .with(
                        latest(),
                        Field.of(
                                "notes",
                                Types.listOf(Types.record(NOTE)),
                                new BenchmarkNotes(index)::of,
                                "What editions have said about it, newest first."),
                        Field.of(
                                "xmr",
                                Types.record(ProcessLimits.SCHEMA),
                                (Benchmark benchmark) -> ProcessLimits.of(benchmark, index),
                                "The limits of an XmR chart of its latest level; left out where they"
                                        + " would mislead."),
                        Field.of(
                                        "rows",
                                        Types.listOf(Types.record(FigureRow.SCHEMA)),
                                        (Benchmark benchmark) -> FigureRow.of(benchmark, index),
                                        "Its figures, oldest first.")
                                .required());
    }

    /** What tells a benchmark in the list of all. */
    Schema<Benchmark> listed() {
        List<String> names = List.of("id", "address", "title", "question", "unit", UNIT_LABEL);
        return Schema.<Benchmark>writeOnly(Benchmark.TYPE.schema().name())
                .with(written().stream().filter(field -> names.contains(field.name())).toList())
                .with(
                        latest(),
                        Field.of(
                                        "file",
                                        Types.TEXT,
                                        (Benchmark one) -> BenchmarkTable.json(one).path(),
                                        "Where all its figures stand, seen from the root.")
                                .required());
    }

    private List<Field<Benchmark, ?>> written() {
        Field<Benchmark, String> label =
                Field.of(
                        UNIT_LABEL,
                        Types.TEXT,
                        this::label,
                        "What is counted, if the unit does not say it; the currency of money.");
        return EntryData.of(Benchmark.TYPE, List.of(label), index.reporting()).fields();
    }

    private @Nullable String label(Benchmark benchmark) {
        boolean money = benchmark.unit() == Unit.CURRENCY && benchmark.unitLabel() == null;
        return money ? index.newsletter().settings().currency() : benchmark.unitLabel();
    }

    private Field<Benchmark, BenchmarkCard> latest() {
        Function<Benchmark, BenchmarkCard> card = index::card;
        return Field.of(
                        "latest",
                        Types.record(LatestFigure.SCHEMA),
                        card,
                        "Its newest figure; left out without one.")
                .only(benchmark -> index.newestPeriod(benchmark) != null);
    }
}
