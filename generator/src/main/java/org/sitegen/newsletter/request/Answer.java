package org.sitegen.newsletter.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;

/**
 * What a request will take, never only yes or no.
 *
 * @param steps what it will take, in order
 */
public record Answer(
        LocalDate answeredOn,
        List<WorkStep> steps,
        List<Option> options,
        @Nullable String onlyOneBecause,
        @Nullable FirstPhase firstPhase,
        @Nullable String risksOfRushing,
        List<Contribution> needsFromYou,
        @Nullable LocalDate decisionNeededBy) {

    static final Field<Answer, LocalDate> ANSWERED_ON =
            Field.of(Answer.class, "answered_on", Types.DATE, "When IT answered.").required();
    private static final Field<Answer, List<WorkStep>> STEPS =
            Field.of(
                            Answer.class,
                            "what_it_will_take",
                            "steps",
                            Types.listOf(Types.record(WorkStep.SCHEMA)),
                            "The steps it will take, in order.")
                    .required();
    public static final Field<Answer, List<Option>> OPTIONS =
            Field.of(
                    Answer.class,
                    "options",
                    Types.listOf(Types.record(Option.SCHEMA)),
                    "The ways in which it can be met; at least two.");
    private static final Field<Answer, String> ONLY_ONE_BECAUSE =
            Field.of(Answer.class, "only_one_because", Types.REASON, "Why there is one way only.");
    public static final Field<Answer, FirstPhase> FIRST_PHASE =
            Field.of(
                    Answer.class,
                    "first_phase",
                    Types.record(FirstPhase.SCHEMA),
                    "What those who asked get first, and by when.");
    private static final Field<Answer, LocalDate> DECISION_NEEDED_BY =
            Field.of(
                    Answer.class,
                    "decision_needed_by",
                    Types.DATE,
                    "By when those who asked should decide.");

    public static final Schema<Answer> SCHEMA =
            Schema.of("an answer", Answer.class)
                    .with(
                            ANSWERED_ON,
                            STEPS,
                            OPTIONS,
                            ONLY_ONE_BECAUSE,
                            FIRST_PHASE,
                            Field.of(
                                    Answer.class,
                                    "risks_of_rushing",
                                    Types.TEXT,
                                    "What goes wrong if it has to be faster."),
                            Field.of(
                                    Answer.class,
                                    "needs_from_you",
                                    Types.listOf(Types.record(Contribution.SCHEMA)),
                                    "What IT needs from those who asked."),
                            DECISION_NEEDED_BY)
                    .holding(Answer::namesSteps)
                    .holding(Answer::offersChoice)
                    .holding(fields -> DateOrder.hold(fields, ANSWERED_ON, DECISION_NEEDED_BY));

    public Answer {
        steps = List.copyOf(steps);
        options = List.copyOf(options);
        needsFromYou = List.copyOf(needsFromYou);
    }

    private static void namesSteps(Fields fields) {
        if (fields.has(STEPS) && fields.get(STEPS).isEmpty()) {
            fields.wrong(
                    STEPS,
                    "missing-field",
                    "\"" + STEPS.name() + "\" names no step",
                    "Name at least one step and how long it takes. Write: " + STEPS.openExample());
        }
    }

    private static void offersChoice(Fields fields) {
        int options = fields.get(OPTIONS).size();
        if (options < 2 && !fields.has(ONLY_ONE_BECAUSE)) {
            fields.wrong(
                    OPTIONS,
                    "no-choice",
                    options == 0 ? "no option is offered" : "only one option is offered",
                    Advice.write(Remedy.field(ONLY_ONE_BECAUSE.example()))
                            .after(
                                    "Offer at least two ways, such as a small one soon and a large"
                                            + " one later, or say why there is one only. "));
        }
    }

    /** How long all its steps take, one after the other. */
    public TimeSpan takes() {
        return TimeSpan.sum(steps.stream().map(WorkStep::takes).toList());
    }
}
