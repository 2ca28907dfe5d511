package org.sitegen.output.data;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.value.Types;
import org.sitegen.newsletter.value.Unit;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;
import org.sitegen.site.benchmark.BenchmarkPage;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.statistics.Assurance;
import org.sitegen.statistics.Variation;

/**
 * What is told of benchmarks besides what their editors wrote: figures, verdicts, notes.
 *
 * @param currency the ISO code of the site's currency, if it has one
 */
record BenchmarkData(@Nullable String currency) {

    private static final String UNIT_LABEL = "unit_label";

    private static final Schema<BenchmarkCard> LATEST =
            Schema.<BenchmarkCard>told("a figure with its verdicts")
                    .with(
                            Field.of(
                                    "period",
                                    Types.PERIOD,
                                    BenchmarkCard::period,
                                    "The period it stands for."),
                            number("value", card -> FigureRow.value(card.figure()), "The figure."),
                            number(
                                    "previous",
                                    card -> FigureRow.value(card.previous()),
                                    "The figure of the period before."),
                            Field.of(
                                    "met",
                                    Types.TRUE_OR_FALSE,
                                    BenchmarkCard::met,
                                    "Whether the target was met; left out without target or figure."),
                            Field.of(
                                            "variation",
                                            Types.oneOf(Variation.class),
                                            BenchmarkCard::variation,
                                            "Whether it is a real change.")
                                    .required(),
                            Field.of(
                                            "assurance",
                                            Types.oneOf(Assurance.class),
                                            BenchmarkCard::assurance,
                                            "Whether the target can be relied on to be met.")
                                    .required(),
                            Field.of(
                                            "trial",
                                            Types.TRUE_OR_FALSE,
                                            BenchmarkCard::trial,
                                            "Whether there are too few figures for firm limits.")
                                    .required());

    private static final Schema<BenchmarkPage.Note> NOTE =
            Schema.<BenchmarkPage.Note>told("a note of an edition")
                    .with(
                            Field.<BenchmarkPage.Note, YearMonth>of(
                                            "edition",
                                            Types.MONTH,
                                            BenchmarkPage.Note::month,
                                            "The month of the edition.")
                                    .required(),
                            Field.of("text", Types.TEXT, BenchmarkPage.Note::text, "What it said.")
                                    .required());

    private static Field<BenchmarkCard, BigDecimal> number(
            String name, Function<BenchmarkCard, @Nullable BigDecimal> getter, String meaning) {
        return Field.of(name, Types.NUMBER, getter, meaning);
    }

    /** All there is about a benchmark, in the file beside its page. */
    Schema<BenchmarkPage> whole(Schema<BenchmarkPage> document) {
        return document.with(BenchmarkPage::benchmark, written())
                .with(
                        latest(),
                        Field.of(
                                "notes",
                                Types.listOf(Types.record(NOTE)),
                                BenchmarkPage::notes,
                                "What editions have said about it, newest first."),
                        Field.of(
                                        "rows",
                                        Types.listOf(Types.record(FigureRow.SCHEMA)),
                                        FigureRow::of,
                                        "Its figures, oldest first.")
                                .required());
    }

    /** What tells a benchmark in the list of all. */
    Schema<BenchmarkPage> listed() {
        List<String> names = List.of("id", "address", "title", "question", "unit", UNIT_LABEL);
        return Schema.<BenchmarkPage>told(Benchmark.TYPE.schema().name())
                .with(
                        BenchmarkPage::benchmark,
                        written().stream().filter(field -> names.contains(field.name())).toList())
                .with(
                        latest(),
                        Field.of(
                                        "file",
                                        Types.TEXT,
                                        (BenchmarkPage page) -> page.json().path(),
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
        return EntryData.of(Benchmark.TYPE, List.of(label)).fields();
    }

    private @Nullable String label(Benchmark benchmark) {
        boolean money = benchmark.unit() == Unit.CURRENCY && benchmark.unitLabel() == null;
        return money ? currency : benchmark.unitLabel();
    }

    private static Field<BenchmarkPage, BenchmarkCard> latest() {
        return Field.of(
                        "latest",
                        Types.record(LATEST),
                        BenchmarkPage::card,
                        "Its newest figure; left out without one.")
                .only(page -> page.card().period() != null);
    }
}
