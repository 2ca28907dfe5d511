package org.sitegen.newsletter.benchmark;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
                            "question",
                            Types.TEXT,
                            Benchmark::question,
                            "The reader's question it answers, ending in ?.")
                    .required();
    public static final Field<Benchmark, Integer> DECIMALS =
            Field.of(
                            "decimals",
                            Types.COUNT,
                            Benchmark::decimals,
                            "How many decimals are shown, 0 to 3.")
                    .protectedFact();
    public static final Field<Benchmark, Bounds> BOUNDS =
            Field.of(
                    "bounds",
                    new BoundsType(),
                    Benchmark::bounds,
                    "The least and the greatest possible value.");
    public static final Field<Benchmark, List<Target>> TARGETS =
            Field.of(
                            "targets",
                            Types.listOf(Types.record(Target.SCHEMA)),
                            Benchmark::targets,
                            "What it is held to from which month; new lines, never changed ones.")
                    .protectedFact();
    public static final Field<Benchmark, String> NO_TARGET_BECAUSE =
            Field.of(
                    "no_target_because",
                    Types.TEXT,
                    Benchmark::noTargetBecause,
                    "Why it is held to nothing.");
    public static final Field<Benchmark, Integer> AVAILABLE_AFTER_DAYS =
            Field.of(
                            "available_after_days",
                            Types.COUNT,
                            Benchmark::availableAfterDays,
                            "How many days after a period its figure is known; 14 if not said.")
                    .orElse(DAYS_IF_NOT_SAID);

    static final Schema<Benchmark> SCHEMA =
            Schema.of("a benchmark", Benchmark.class, Envelope.SCHEMA)
                    .with(Benchmark::envelope, Envelope.TITLE)
                    .with(QUESTION)
                    .with(Benchmark::envelope, Envelope.SUMMARY.optional())
                    .with(
                            Field.of(
                                            "unit",
                                            Types.oneOf(Unit.class),
                                            Benchmark::unit,
                                            "What it counts.")
                                    .required()
                                    .protectedFact(),
                            Field.of(
                                            "unit_label",
                                            Types.TEXT,
                                            Benchmark::unitLabel,
                                            "What is counted, if the unit does not say it.")
                                    .kept(),
                            DECIMALS,
                            BOUNDS,
                            Field.of(
                                            "direction",
                                            Types.oneOf(Direction.class),
                                            Benchmark::direction,
                                            "Which way is the good one.")
                                    .required()
                                    .protectedFact(),
                            TARGETS,
                            NO_TARGET_BECAUSE,
                            Field.of(
                                            "baseline",
                                            Types.record(Baseline.SCHEMA),
                                            Benchmark::baseline,
                                            "What it is compared with.")
                                    .protectedFact(),
                            Field.of(
                                            "frequency",
                                            Types.oneOf(Frequency.class),
                                            Benchmark::frequency,
                                            "How often it is published.")
                                    .required(),
                            AVAILABLE_AFTER_DAYS,
                            Field.of(
                                            "source",
                                            Types.TEXT,
                                            Benchmark::source,
                                            "The system or count it comes from.")
                                    .required(),
                            Field.of(
                                            "method",
                                            Types.TEXT,
                                            Benchmark::method,
                                            "How it is worked out, and what is left out.")
                                    .required()
                                    .kept(),
                            Field.of(
                                            "owner_role",
                                            Types.idOf("role"),
                                            Benchmark::ownerRole,
                                            "The role that answers for it.")
                                    .required(),
                            Field.of(
                                    "service",
                                    Types.idOf("service"),
                                    Benchmark::service,
                                    "The service it is about."),
                            Field.of(
                                    "supplier",
                                    Types.TEXT,
                                    Benchmark::supplier,
                                    "The supplier it is about."),
                            Field.of(
                                    "family",
                                    Types.oneOf(Family.class),
                                    Benchmark::family,
                                    "What it is about."),
                            Field.of(
                                    "paired_with",
                                    Types.idOf("benchmark"),
                                    Benchmark::pairedWith,
                                    "The benchmark that is always shown beside it."),
                            Field.of(
                                            "chart",
                                            Types.oneOf(ChartChoice.class),
                                            Benchmark::chart,
                                            "Which picture shows it.")
                                    .editorial()
                                    .orElse(ChartChoice.AUTO),
                            Field.of(
                                            "rebase",
                                            Types.listOf(Types.record(Rebase.SCHEMA)),
                                            Benchmark::rebases,
                                            "Months from which the limits are worked out anew, with the reason.")
                                    .in("rebases")
                                    .protectedFact(),
                            Field.of(
                                    "ask",
                                    Types.record(Ask.SCHEMA),
                                    Benchmark::ask,
                                    "What IT needs to improve it."),
                            Field.of(
                                    "compare",
                                    Types.listOf(Types.record(Comparison.SCHEMA)),
                                    Benchmark::compare,
                                    "Figures of others, with source and year."),
                            Field.of(
                                            "retired",
                                            Types.record(Retirement.SCHEMA),
                                            Benchmark::retired,
                                            "Its end, if it has ended.")
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
                    .holding(BenchmarkFields::hasFewDecimals);

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
                    "Ask what a reader would ask, such as \"How often is mail down?\"");
        }
    }

    private static void hasTargetOrSaysWhyNot(Fields fields) {
        if (fields.get(TARGETS).isEmpty() && !fields.has(NO_TARGET_BECAUSE)) {
            fields.wrong(
                    TARGETS,
                    "benchmark-without-target",
                    "neither \"targets\" nor \"no_target_because\" is there",
                    "Say what the figure is held to, or why it is held to nothing.");
        }
    }
}
