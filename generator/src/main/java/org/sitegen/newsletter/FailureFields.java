package org.sitegen.newsletter;

import java.util.List;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** What an editor can write about a failure; more is needed as its status advances. */
public final class FailureFields {

    public static final Field<FailureKind> KIND =
            Field.of("kind", Types.oneOf(FailureKind.class), "What it was that went wrong.");
    public static final Field<FailureSeverity> SEVERITY =
            Field.of(
                            "severity",
                            Types.oneOf(FailureSeverity.class),
                            "How bad it was for the business, in the words of site.yml.")
                    .required()
                    .protectedFact();
    public static final Field<FailureStatus> STATUS =
            Field.of("status", Types.oneOf(FailureStatus.class), "How far it has come.").required();
    public static final Field<Moment> STARTED =
            Field.of("started", Types.MOMENT, "When it began.").required().protectedFact();
    public static final Field<Moment> NOTICED =
            Field.of("noticed", Types.MOMENT, "When somebody noticed.").required().protectedFact();
    public static final Field<Moment> RESTORED =
            Field.of("restored", Types.MOMENT, "When everything worked again.").protectedFact();
    public static final Field<Boolean> ONGOING =
            Field.of("ongoing", Types.TRUE_OR_FALSE, "Whether it still goes on.");
    public static final Field<NoticedBy> NOTICED_BY =
            Field.of("noticed_by", Types.oneOf(NoticedBy.class), "Who noticed first.")
                    .requiredFrom(FailureStatus.UNDERSTOOD)
                    .protectedFact();
    public static final Field<Impact> IMPACT =
            Field.of("impact", Types.record(Impact.SHAPE), "What it did to the business.")
                    .required()
                    .protectedFact();
    public static final Field<String> ACKNOWLEDGEMENT =
            Field.of(
                            "acknowledgement",
                            Types.words(60),
                            "What it was like for people, and that IT answers for it.")
                    .required();
    public static final Field<String> WORKAROUND =
            Field.of("workaround", Types.TEXT, "What helps while it lasts.");
    public static final Field<List<Factor>> CONTRIBUTING_FACTORS =
            Field.of(
                            "contributing_factors",
                            Types.listOf(Types.record(Factor.SHAPE)),
                            "What together made it possible; at least two.")
                    .requiredFrom(FailureStatus.UNDERSTOOD);
    public static final Field<String> TRIGGER = Field.of("trigger", Types.TEXT, "What set it off.");
    public static final Field<List<String>> WENT_WELL = texts("went_well", "What went well.");
    public static final Field<List<String>> LUCKY = texts("lucky", "Where IT was lucky.");
    public static final Field<List<String>> LESSONS = texts("lessons", "What IT has learnt.");
    public static final Field<List<String>> NOT_KNOWN_YET =
            texts("not_known_yet", "What is not known yet.");
    public static final Field<List<Update>> UPDATES =
            Field.of(
                    "updates",
                    Types.listOf(Types.record(Update.SHAPE)),
                    "What was said and done while it lasted, with the time.");
    public static final Field<List<Action>> ACTIONS =
            Field.of(
                            "actions",
                            Types.listOf(Types.record(Action.SHAPE)),
                            "What is done so that it does not happen again.")
                    .protectedFact();
    public static final Field<String> NO_ACTION_BECAUSE =
            Field.of("no_action_because", Types.TEXT, "Why nothing is worth doing.");
    public static final Field<List<String>> REVIEWED_WITH =
            Field.of(
                            "reviewed_with",
                            Types.listOf(Types.idOf("unit")),
                            "The units that have looked at it with IT.")
                    .requiredFrom(FailureStatus.CLOSED);
    public static final Field<String> DISAGREEMENT =
            Field.of("disagreement", Types.TEXT, "Where a unit sees it differently.");
    public static final Field<Reference> RECURRENCE_OF =
            Field.of(
                    "recurrence_of", Types.REFERENCE, "The earlier failure that this one repeats.");

    static final Schema<Failure> SHAPE =
            Schema.of(
                            "a failure",
                            List.of(
                                    Envelope.TITLE,
                                    Envelope.SUMMARY,
                                    Envelope.DATE,
                                    SEVERITY,
                                    STATUS,
                                    KIND,
                                    STARTED,
                                    NOTICED,
                                    RESTORED,
                                    ONGOING,
                                    NOTICED_BY,
                                    Envelope.SERVICES.required(),
                                    Envelope.UNITS.required(),
                                    IMPACT,
                                    ACKNOWLEDGEMENT,
                                    WORKAROUND,
                                    UPDATES,
                                    TRIGGER,
                                    CONTRIBUTING_FACTORS,
                                    ACTIONS,
                                    NO_ACTION_BECAUSE,
                                    WENT_WELL,
                                    LUCKY,
                                    LESSONS,
                                    NOT_KNOWN_YET,
                                    REVIEWED_WITH,
                                    DISAGREEMENT,
                                    RECURRENCE_OF,
                                    Envelope.EDITION,
                                    Envelope.CAPABILITIES,
                                    Envelope.GOAL,
                                    Envelope.NO_GOAL_BECAUSE,
                                    Envelope.RELATED,
                                    Envelope.DRAFT,
                                    Envelope.NOTE_CHANGED,
                                    Envelope.WAIVE),
                            Failure::read)
                    .grownBy(STATUS);

    private FailureFields() {}

    private static Field<List<String>> texts(String name, String meaning) {
        return Field.of(name, Types.listOf(Types.TEXT), meaning);
    }
}
