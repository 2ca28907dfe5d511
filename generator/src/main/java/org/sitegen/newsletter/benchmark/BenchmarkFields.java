package org.sitegen.newsletter.benchmark;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.value.Types;
import org.sitegen.newsletter.value.Unit;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;
import org.sitegen.statistics.Direction;

/** What an editor can write about a benchmark; its figures stand in a CSV file of its name. */
public final class BenchmarkFields {

    static final int MOST_DECIMALS = 3;
    private static final int DAYS_IF_NOT_SAID = 14;

    public static final Field<Benchmark, String> QUESTION =
            Field.of(
                            Benchmark.class,
                            "question",
                            Types.TEXT,
                            "The reader's question it answers, ending in ?.")
                    .required();
    public static final Field<Benchmark, Integer> DECIMALS =
            Field.of(
                            Benchmark.class,
                            "decimals",
                            Types.COUNT,
                            "How many decimals are shown, 0 to 3.")
                    .protectedFact();
    public static final Field<Benchmark, Bounds> BOUNDS =
            Field.of(
                    Benchmark.class,
                    "bounds",
                    new BoundsType(),
                    "The least and the greatest possible value.");
    public static final Field<Benchmark, List<Target>> TARGETS =
            Field.of(
                            Benchmark.class,
                            "targets",
                            Types.listOf(Types.record(Target.SCHEMA)),
                            "What it is held to from which month; new lines, never changed ones.")
                    .protectedFact();
    static final Field<Benchmark, Baseline> BASELINE =
            Field.of(
                            Benchmark.class,
                            "baseline",
                            Types.record(Baseline.SCHEMA),
                            "What it is compared with.")
                    .protectedFact();
    static final Field<Benchmark, List<Comparison>> COMPARE =
            Field.of(
                    Benchmark.class,
                    "compare",
                    Types.listOf(Types.record(Comparison.SCHEMA)),
                    "Figures of others, with source and year.");
    public static final Field<Benchmark, String> NO_TARGET_BECAUSE =
            Field.of(
                    Benchmark.class,
                    "no_target_because",
                    Types.REASON,
                    "Why it is held to nothing.");
    public static final Field<Benchmark, Integer> AVAILABLE_AFTER_DAYS =
            Field.of(
                            Benchmark.class,
                            "available_after_days",
                            Types.COUNT,
                            "How many days after a period its figure is known; 14 if not said.")
                    .orElse(DAYS_IF_NOT_SAID);
    public static final Field<Benchmark, Unit> UNIT =
            Field.of(Benchmark.class, "unit", Types.oneOf(Unit.class), "What it counts.")
                    .required()
                    .protectedFact();
    static final Field<Benchmark, Direction> DIRECTION =
            Field.of(
                            Benchmark.class,
                            "direction",
                            Types.oneOf(Direction.class),
                            "Which way is the good one.")
                    .required()
                    .protectedFact();
    public static final Field<Benchmark, List<Rebase>> REBASE =
            Field.of(
                            Benchmark.class,
                            "rebase",
                            "rebases",
                            Types.listOf(Types.record(Rebase.SCHEMA)),
                            "Months from which the limits are worked out anew, with the reason.")
                    .protectedFact();

    static final Schema<Benchmark> SCHEMA =
            Schema.of("a benchmark", Benchmark.class, Envelope.SCHEMA)
                    .with(Benchmark::envelope, Envelope.TITLE)
                    .with(QUESTION)
                    .with(Benchmark::envelope, Envelope.SUMMARY.optional())
                    .with(
                            UNIT,
                            Field.of(
                                            Benchmark.class,
                                            "unit_label",
                                            Types.TEXT,
                                            "What is counted, if the unit does not say it.")
                                    .kept(),
                            DECIMALS,
                            BOUNDS,
                            DIRECTION,
                            TARGETS,
                            NO_TARGET_BECAUSE,
                            BASELINE,
                            Field.of(
                                            Benchmark.class,
                                            "frequency",
                                            Types.oneOf(Frequency.class),
                                            "How often it is published.")
                                    .required(),
                            AVAILABLE_AFTER_DAYS,
                            Field.of(
                                            Benchmark.class,
                                            "source",
                                            Types.TEXT,
                                            "The system or count it comes from.")
                                    .required(),
                            Field.of(
                                            Benchmark.class,
                                            "method",
                                            Types.TEXT,
                                            "How it is worked out, and what is left out.")
                                    .required()
                                    .kept(),
                            Field.of(
                                            Benchmark.class,
                                            "owner_role",
                                            Types.idOf("role"),
                                            "The role that answers for it.")
                                    .required(),
                            Field.of(
                                    Benchmark.class,
                                    "service",
                                    Types.idOf("service"),
                                    "The service it is about."),
                            Field.of(
                                    Benchmark.class,
                                    "supplier",
                                    Types.TEXT,
                                    "The supplier it is about."),
                            Field.of(
                                    Benchmark.class,
                                    "family",
                                    Types.oneOf(Family.class),
                                    "What it is about."),
                            Field.of(
                                    Benchmark.class,
                                    "paired_with",
                                    Types.idOf("benchmark"),
                                    "The benchmark that is always shown beside it."),
                            Field.of(
                                            Benchmark.class,
                                            "chart",
                                            Types.oneOf(ChartChoice.class),
                                            "Which picture shows it.")
                                    .editorial()
                                    .orElse(ChartChoice.AUTO),
                            REBASE,
                            Field.of(
                                    Benchmark.class,
                                    "ask",
                                    Types.record(Ask.SCHEMA),
                                    "What IT needs to improve it."),
                            COMPARE,
                            Field.of(
                                            Benchmark.class,
                                            "retired",
                                            Types.record(Retirement.SCHEMA),
                                            "Its end, if it has ended or will end.")
                                    .protectedFact())
                    .with(
                            Benchmark::envelope,
                            Envelope.GOAL,
                            Envelope.UNITS,
                            Envelope.RELATED,
                            Envelope.DRAFT,
                            Envelope.NOTE_CHANGED,
                            Envelope.WAIVE)
                    .holding(BenchmarkFields::asksQuestion)
                    .holding(BenchmarkFields::hasTargetOrSaysWhyNot)
                    .holding(BenchmarkFields::hasFewDecimals)
                    .holding(TargetRules::hold);

    private BenchmarkFields() {}

    private static void hasFewDecimals(Fields fields) {
        int decimals = fields.get(DECIMALS);
        if (decimals > MOST_DECIMALS) {
            fields.wrong(
                    DECIMALS,
                    "value-not-allowed",
                    "\"" + decimals + "\" decimals are more than anybody reads",
                    "Write a number from 0 to 3.");
        }
    }

    private static void asksQuestion(Fields fields) {
        @Nullable String question = fields.find(QUESTION);
        if (question != null && !question.endsWith("?")) {
            fields.wrong(
                    QUESTION,
                    "no-question",
                    "the question does not end in a question mark",
                    Advice.of("Ask what a reader would ask, such as ")
                            .show(Remedy.value("\"How often is mail down?\"")));
        }
    }

    private static void hasTargetOrSaysWhyNot(Fields fields) {
        if (fields.get(TARGETS).isEmpty() && !fields.has(NO_TARGET_BECAUSE)) {
            fields.wrong(
                    TARGETS,
                    "benchmark-without-target",
                    "neither \"targets\" nor \"no_target_because\" is there",
                    Advice.write(Remedy.field(NO_TARGET_BECAUSE.example()))
                            .after(
                                    "Say what the figure is held to, or why it is held to nothing. "));
        }
    }
}
