package org.sitegen.newsletter;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;
import org.sitegen.statistics.Direction;

/** What an editor can write about a benchmark; its figures stand in a CSV file of its name. */
public final class BenchmarkFields {

    public static final Field<String> QUESTION =
            Field.of("question", Types.TEXT, "The reader's question it answers, ending in ?.")
                    .required();
    public static final Field<Unit> UNIT =
            Field.of("unit", Types.oneOf(Unit.class), "What it counts.").required().protectedFact();
    public static final Field<String> UNIT_LABEL =
            Field.of("unit_label", Types.TEXT, "What is counted, if the unit does not say it.");
    public static final Field<Integer> DECIMALS =
            Field.of("decimals", Types.COUNT, "How many decimals are shown, 0 to 3.");
    public static final Field<Bounds> BOUNDS =
            Field.of("bounds", new BoundsType(), "The least and the greatest possible value.");
    public static final Field<Direction> DIRECTION =
            Field.of("direction", Types.oneOf(Direction.class), "Which way is the good one.")
                    .required()
                    .protectedFact();
    public static final Field<List<Target>> TARGETS =
            Field.of(
                            "targets",
                            Types.listOf(Types.record(Target.SHAPE)),
                            "What it is held to from which month; new lines, never changed ones.")
                    .protectedFact();
    public static final Field<String> NO_TARGET_BECAUSE =
            Field.of("no_target_because", Types.TEXT, "Why it is held to nothing.");
    public static final Field<Baseline> BASELINE =
            Field.of("baseline", Types.record(Baseline.SHAPE), "What it is compared with.")
                    .protectedFact();
    public static final Field<Frequency> FREQUENCY =
            Field.of("frequency", Types.oneOf(Frequency.class), "How often it is published.")
                    .required();
    public static final Field<Integer> AVAILABLE_AFTER_DAYS =
            Field.of(
                    "available_after_days",
                    Types.COUNT,
                    "How many days after a period its figure is known; 14 if not said.");
    public static final Field<String> SOURCE =
            Field.of("source", Types.TEXT, "The system or count it comes from.").required();
    public static final Field<String> METHOD =
            Field.of("method", Types.TEXT, "How it is worked out, and what is left out.")
                    .required()
                    .protectedFact();
    public static final Field<String> OWNER_ROLE =
            Field.of("owner_role", Types.idOf("role"), "The role that answers for it.").required();
    public static final Field<String> SERVICE =
            Field.of("service", Types.idOf("service"), "The service it is about.");
    public static final Field<String> SUPPLIER =
            Field.of("supplier", Types.TEXT, "The supplier it is about.");
    public static final Field<Family> FAMILY =
            Field.of("family", Types.oneOf(Family.class), "What it is about.");
    public static final Field<String> PAIRED_WITH =
            Field.of(
                    "paired_with",
                    Types.idOf("benchmark"),
                    "The benchmark that is always shown beside it.");
    public static final Field<ChartChoice> CHART =
            Field.of("chart", Types.oneOf(ChartChoice.class), "Which picture shows it.");
    public static final Field<List<Rebase>> REBASE =
            Field.of(
                            "rebase",
                            Types.listOf(Types.record(Rebase.SHAPE)),
                            "Months from which the limits are worked out anew, with the reason.")
                    .protectedFact();
    public static final Field<Ask> ASK =
            Field.of("ask", Types.record(Ask.SHAPE), "What IT needs to improve it.");
    public static final Field<List<org.sitegen.newsletter.Comparator>> COMPARE =
            Field.of(
                    "compare",
                    Types.listOf(Types.record(org.sitegen.newsletter.Comparator.SHAPE)),
                    "Figures of others, with source and year.");
    public static final Field<Retirement> RETIRED =
            Field.of("retired", Types.record(Retirement.SHAPE), "Its end, if it has ended.")
                    .protectedFact();

    private static final int MOST_DECIMALS = 3;
    private static final int DAYS_IF_NOT_SAID = 14;

    static final Schema<Benchmark> SHAPE =
            Schema.of(
                    "a benchmark",
                    List.of(
                            Envelope.TITLE,
                            QUESTION,
                            optional(Envelope.SUMMARY),
                            UNIT,
                            UNIT_LABEL,
                            DECIMALS,
                            BOUNDS,
                            DIRECTION,
                            TARGETS,
                            NO_TARGET_BECAUSE,
                            BASELINE,
                            FREQUENCY,
                            AVAILABLE_AFTER_DAYS,
                            SOURCE,
                            METHOD,
                            OWNER_ROLE,
                            SERVICE,
                            SUPPLIER,
                            FAMILY,
                            PAIRED_WITH,
                            CHART,
                            REBASE,
                            ASK,
                            COMPARE,
                            RETIRED,
                            Envelope.GOAL,
                            Envelope.UNITS,
                            Envelope.RELATED,
                            Envelope.DRAFT,
                            Envelope.NOTE_CHANGED,
                            Envelope.WAIVE),
                    BenchmarkFields::read);

    private BenchmarkFields() {}

    private static <T> Field<T> optional(Field<T> field) {
        return Field.of(field.name(), field.type(), field.meaning());
    }

    private static Benchmark read(Fields fields) {
        asksQuestion(fields);
        hasTargetOrSaysWhyNot(fields);
        return new Benchmark(
                Envelope.read(fields),
                fields.get(QUESTION),
                fields.get(UNIT),
                fields.find(UNIT_LABEL),
                decimals(fields),
                fields.has(BOUNDS) ? fields.get(BOUNDS) : Bounds.of(fields.get(UNIT)),
                fields.get(DIRECTION),
                inOrder(fields.get(TARGETS)),
                fields.find(NO_TARGET_BECAUSE),
                fields.find(BASELINE),
                fields.get(FREQUENCY),
                fields.has(AVAILABLE_AFTER_DAYS)
                        ? fields.get(AVAILABLE_AFTER_DAYS)
                        : DAYS_IF_NOT_SAID,
                fields.get(SOURCE),
                fields.get(METHOD),
                fields.get(OWNER_ROLE),
                fields.find(SERVICE),
                fields.find(SUPPLIER),
                fields.find(FAMILY),
                fields.find(PAIRED_WITH),
                fields.get(CHART),
                fields.get(REBASE).stream().sorted(Comparator.comparing(Rebase::from)).toList(),
                fields.find(ASK),
                fields.get(COMPARE),
                fields.find(RETIRED));
    }

    private static List<Target> inOrder(List<Target> targets) {
        return targets.stream().sorted(Comparator.comparing(Target::from)).toList();
    }

    private static int decimals(Fields fields) {
        int decimals = fields.get(DECIMALS);
        if (decimals > MOST_DECIMALS) {
            fields.wrong(
                    DECIMALS,
                    "value-not-allowed",
                    "\"" + decimals + "\" decimals are more than anybody reads",
                    "Write a number from 0 to 3.");
        }
        return Math.min(decimals, MOST_DECIMALS);
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
