package org.sitegen.newsletter.failure;

import java.util.List;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.impact.Impact;
import org.sitegen.newsletter.value.Moment;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Need;
import org.sitegen.schema.Schema;

/** What an editor can write about a failure; more is needed as its status advances. */
public final class FailureFields {

    public static final Field<Failure, FailureSeverity> SEVERITY =
            Field.of(
                            Failure.class,
                            "severity",
                            Types.oneOf(FailureSeverity.class),
                            "How bad it was for the business, in the words of site.yml.")
                    .required()
                    .protectedFact();
    public static final Field<Failure, FailureStatus> STATUS =
            Field.of(
                            Failure.class,
                            "status",
                            Types.oneOf(FailureStatus.class),
                            "How far it has come.")
                    .required();
    public static final Field<Failure, Moment> STARTED =
            Field.of(Failure.class, "started", Types.MOMENT, "When it began.")
                    .required()
                    .protectedFact();
    public static final Field<Failure, Moment> NOTICED =
            Field.of(Failure.class, "noticed", Types.MOMENT, "When somebody noticed.")
                    .needed(ShortClose.unless(Need.ALWAYS))
                    .protectedFact();
    public static final Field<Failure, Moment> RESTORED =
            Field.of(Failure.class, "restored", Types.MOMENT, "When it was over.").protectedFact();
    static final Field<Failure, List<FailurePart>> PARTS =
            Field.of(
                            Failure.class,
                            "parts",
                            Types.listOf(Types.record(FailurePart.SCHEMA)),
                            "Each time, if it came and went; how long it lasted is their sum.")
                    .protectedFact();
    static final List<Field<Failure, Moment>> TIMES = List.of(STARTED, NOTICED, RESTORED);
    public static final Field<Failure, Boolean> ONGOING =
            Field.of(Failure.class, "ongoing", Types.TRUE_OR_FALSE, "Whether it still goes on.");
    public static final Field<Failure, List<Factor>> CONTRIBUTING_FACTORS =
            Field.of(
                            Failure.class,
                            "contributing_factors",
                            "factors",
                            Types.listOfTwo(Types.record(Factor.SCHEMA)),
                            "What together made it possible; at least two.")
                    .needed(unlessShort(FailureStatus.UNDERSTOOD));
    public static final Field<Failure, List<Action>> ACTIONS =
            Field.of(
                            Failure.class,
                            "actions",
                            Types.listOf(Types.record(Action.SCHEMA)),
                            "What is done so that it does not happen again.")
                    .protectedFact();
    public static final Field<Failure, String> NO_ACTION_BECAUSE =
            Field.of(
                    Failure.class,
                    "no_action_because",
                    Types.REASON,
                    "Why nothing is worth doing.");
    public static final Field<Failure, List<Update>> UPDATES =
            Field.of(
                    Failure.class,
                    "updates",
                    Types.listOf(Types.record(Update.SCHEMA)),
                    "What was said and done while it lasted, with the time.");
    static final Field<Failure, String> AGAIN =
            Field.of(
                            Failure.class,
                            "again",
                            Types.sentence("It can: the cause was not found."),
                            "Whether it can happen again and why, or that the cause was not found.")
                    .needed(ShortClose.only())
                    .kept();
    public static final Field<Failure, Reference> RECURRENCE_OF =
            Field.of(
                    Failure.class,
                    "recurrence_of",
                    Types.REFERENCE,
                    "The earlier failure that this one repeats.");

    public static final Field<Failure, List<String>> REVIEWED_WITH =
            Field.of(
                            Failure.class,
                            "reviewed_with",
                            Types.listOf(Types.idOf("unit")),
                            "The units that have looked at it with IT.")
                    .needed(unlessShort(FailureStatus.CLOSED));

    public static final Field<Failure, FailureEnding> ENDED =
            Field.of(
                    Failure.class,
                    "ended",
                    Types.oneOf(FailureEnding.class),
                    "What its end was, if its kind does not say that.");

    public static final Field<Failure, Impact> IMPACT =
            Field.of(
                            Failure.class,
                            "impact",
                            Types.record(Impact.SCHEMA),
                            "What it did to the business.")
                    .required()
                    .protectedFact();

    static final Schema<Failure> SCHEMA =
            Schema.of("a failure", Failure.class, Envelope.SCHEMA)
                    .with(Failure::envelope, Envelope.TITLE, Envelope.SUMMARY, Envelope.DATE)
                    .with(
                            SEVERITY,
                            STATUS,
                            Field.of(
                                            Failure.class,
                                            "kind",
                                            Types.oneOf(FailureKind.class),
                                            "What it was that went wrong.")
                                    .orElse(FailureKind.INCIDENT),
                            STARTED,
                            NOTICED,
                            RESTORED,
                            ONGOING,
                            ENDED,
                            PARTS,
                            Field.of(
                                            Failure.class,
                                            "noticed_by",
                                            Types.oneOf(NoticedBy.class),
                                            "Who noticed first.")
                                    .needed(unlessShort(FailureStatus.UNDERSTOOD))
                                    .protectedFact())
                    .with(
                            Failure::envelope,
                            Envelope.SERVICES.needed(ShortClose.unless(Need.ALWAYS)),
                            Envelope.UNITS.required())
                    .with(
                            IMPACT,
                            Field.of(
                                            Failure.class,
                                            "acknowledgement",
                                            Types.words(60),
                                            "What it was like for people, and that IT answers for it.")
                                    .needed(ShortClose.unless(Need.ALWAYS)),
                            Field.of(
                                    Failure.class,
                                    "workaround",
                                    Types.TEXT,
                                    "What helps while it lasts."),
                            UPDATES,
                            Field.of(Failure.class, "trigger", Types.TEXT, "What set it off."),
                            CONTRIBUTING_FACTORS,
                            ACTIONS,
                            NO_ACTION_BECAUSE,
                            Field.of(
                                    Failure.class,
                                    "went_well",
                                    Types.listOf(Types.TEXT),
                                    "What went well."),
                            Field.of(
                                    Failure.class,
                                    "lucky",
                                    Types.listOf(Types.TEXT),
                                    "Where IT was lucky."),
                            Field.of(
                                    Failure.class,
                                    "lessons",
                                    Types.listOf(Types.TEXT),
                                    "What IT has learnt."),
                            Field.of(
                                    Failure.class,
                                    "not_known_yet",
                                    Types.listOf(Types.TEXT),
                                    "What is not known yet."),
                            REVIEWED_WITH,
                            Field.of(
                                    Failure.class,
                                    "disagreement",
                                    Types.TEXT,
                                    "Where a unit sees it differently."),
                            AGAIN,
                            RECURRENCE_OF)
                    .with(
                            Failure::envelope,
                            Envelope.EDITION,
                            Envelope.CAPABILITIES,
                            Envelope.GOAL,
                            Envelope.NO_GOAL_BECAUSE,
                            Envelope.RELATED,
                            Envelope.DRAFT,
                            Envelope.NOTE_CHANGED,
                            Envelope.WAIVE)
                    .grownBy(STATUS)
                    .holding(FailureRules::hold);

    private FailureFields() {}

    private static Need unlessShort(FailureStatus status) {
        return ShortClose.unless(Need.from(status));
    }
}
