package org.sitegen.newsletter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;

/**
 * Something that works better now.
 *
 * @param envelope what all entries have
 * @param outcome what people can now do, save or avoid
 * @param kind what sort of a win it is
 * @param measure what has changed, in figures
 * @param notMeasuredBecause why there are no figures
 * @param saving what it did to the money
 * @param credits thanks to those who did it
 * @param proactive whether IT saw the trouble coming
 * @param spottedIn where it was seen
 * @param caveat what it does not solve
 * @param followUp the promise to look again
 * @param grewOutOf the failure or feedback it answers
 * @param voice what somebody outside IT says about it
 */
public record Win(
        Envelope envelope,
        String outcome,
        @Nullable WinKind kind,
        @Nullable Measure measure,
        @Nullable String notMeasuredBecause,
        @Nullable Saving saving,
        List<Credit> credits,
        boolean proactive,
        @Nullable String spottedIn,
        @Nullable String caveat,
        @Nullable FollowUp followUp,
        @Nullable Reference grewOutOf,
        @Nullable Voice voice)
        implements Entry {

    public static final Field<String> OUTCOME =
            Field.of("outcome", Types.words(30), "What people can now do, save or avoid.")
                    .required();
    public static final Field<WinKind> KIND =
            Field.of("kind", Types.oneOf(WinKind.class), "What sort of a win it is.");
    public static final Field<Measure> MEASURE =
            Field.of("measure", Types.record(Measure.SHAPE), "What has changed, in figures.")
                    .protectedFact();
    public static final Field<String> NOT_MEASURED_BECAUSE =
            Field.of("not_measured_because", Types.TEXT, "Why there are no figures.");
    public static final Field<Saving> MONEY =
            Field.of("money", Types.record(Saving.SHAPE), "What it did to the money.")
                    .protectedFact();
    public static final Field<List<Credit>> CREDITS =
            Field.of(
                            "credits",
                            Types.listOf(Types.record(Credit.SHAPE)),
                            "Who did it; roles and teams, on both sides.")
                    .required();
    public static final Field<Boolean> PROACTIVE =
            Field.of("proactive", Types.TRUE_OR_FALSE, "Whether IT saw the trouble coming.");
    public static final Field<String> SPOTTED_IN =
            Field.of("spotted_in", Types.TEXT, "Where it was seen.");
    public static final Field<String> CAVEAT =
            Field.of("caveat", Types.TEXT, "What it does not solve.");
    public static final Field<FollowUp> FOLLOW_UP =
            Field.of("follow_up", Types.record(FollowUp.SHAPE), "The promise to look again.")
                    .protectedFact();
    public static final Field<Reference> GREW_OUT_OF =
            Field.of("grew_out_of", Types.REFERENCE, "The failure or feedback it answers.");
    public static final Field<Voice> VOICE =
            Field.of("voice", Types.record(Voice.SHAPE), "What somebody outside IT says.");

    static final Schema<Win> SHAPE =
            Schema.of(
                    "a win",
                    List.of(
                            Envelope.TITLE,
                            Envelope.SUMMARY,
                            Envelope.DATE,
                            OUTCOME,
                            KIND,
                            Envelope.GOAL,
                            Envelope.NO_GOAL_BECAUSE,
                            Envelope.UNITS,
                            Envelope.SERVICES,
                            Envelope.CAPABILITIES,
                            MEASURE,
                            NOT_MEASURED_BECAUSE,
                            MONEY,
                            CREDITS,
                            PROACTIVE,
                            SPOTTED_IN,
                            CAVEAT,
                            FOLLOW_UP,
                            GREW_OUT_OF,
                            VOICE,
                            Envelope.EDITION,
                            Envelope.RELATED,
                            Envelope.DRAFT,
                            Envelope.NOTE_CHANGED,
                            Envelope.WAIVE),
                    Win::read);

    public Win {
        credits = List.copyOf(credits);
    }

    private static Win read(Fields fields) {
        servesGoal(fields);
        isMeasured(fields);
        return new Win(
                Envelope.read(fields),
                fields.get(OUTCOME),
                fields.find(KIND),
                fields.find(MEASURE),
                fields.find(NOT_MEASURED_BECAUSE),
                fields.find(MONEY),
                fields.get(CREDITS),
                fields.get(PROACTIVE),
                fields.find(SPOTTED_IN),
                fields.find(CAVEAT),
                fields.find(FOLLOW_UP),
                fields.find(GREW_OUT_OF),
                fields.find(VOICE));
    }

    private static void servesGoal(Fields fields) {
        if (!fields.has(Envelope.GOAL) && !fields.has(Envelope.NO_GOAL_BECAUSE)) {
            fields.wrong(
                    Envelope.GOAL,
                    "goal-not-named",
                    "neither \"goal\" nor \"no_goal_because\" is there",
                    "Name the goal it serves, or say why it serves none, such as"
                            + " no_goal_because: the law requires it.");
        }
    }

    private static void isMeasured(Fields fields) {
        if (!fields.has(MEASURE) && !fields.has(NOT_MEASURED_BECAUSE)) {
            fields.wrong(
                    MEASURE,
                    "win-not-measured",
                    "neither \"measure\" nor \"not_measured_because\" is there",
                    "A count before and after is enough; if there is none, say why.");
        }
    }

    @Override
    public String kindOfEntry() {
        return "win";
    }

    @Override
    public LocalDate publicFrom() {
        return envelope.date();
    }
}
