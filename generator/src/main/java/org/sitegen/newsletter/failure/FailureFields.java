package org.sitegen.newsletter.failure;

import java.util.List;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.value.Moment;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** What an editor can write about a failure; more is needed as its status advances. */
public final class FailureFields {

    public static final Field<Failure, FailureSeverity> SEVERITY =
            Field.of(
                            "severity",
                            Types.oneOf(FailureSeverity.class),
                            Failure::severity,
                            "How bad it was for the business, in the words of site.yml.")
                    .required()
                    .protectedFact();
    public static final Field<Failure, FailureStatus> STATUS =
            Field.of(
                            "status",
                            Types.oneOf(FailureStatus.class),
                            Failure::status,
                            "How far it has come.")
                    .required();
    public static final Field<Failure, Moment> STARTED =
            Field.of("started", Types.MOMENT, Failure::started, "When it began.")
                    .required()
                    .protectedFact();
    public static final Field<Failure, Moment> NOTICED =
            Field.of("noticed", Types.MOMENT, Failure::noticed, "When somebody noticed.")
                    .required()
                    .protectedFact();
    public static final Field<Failure, Moment> RESTORED =
            Field.of("restored", Types.MOMENT, Failure::restored, "When everything worked again.")
                    .protectedFact();
    public static final Field<Failure, Boolean> ONGOING =
            Field.of("ongoing", Types.TRUE_OR_FALSE, Failure::ongoing, "Whether it still goes on.");
    public static final Field<Failure, List<Factor>> CONTRIBUTING_FACTORS =
            Field.of(
                            "contributing_factors",
                            Types.listOf(Types.record(Factor.SCHEMA)),
                            Failure::factors,
                            "What together made it possible; at least two.")
                    .in("factors")
                    .requiredFrom(FailureStatus.UNDERSTOOD);
    public static final Field<Failure, List<Action>> ACTIONS =
            Field.of(
                            "actions",
                            Types.listOf(Types.record(Action.SCHEMA)),
                            Failure::actions,
                            "What is done so that it does not happen again.")
                    .protectedFact();
    public static final Field<Failure, String> NO_ACTION_BECAUSE =
            Field.of(
                    "no_action_because",
                    Types.TEXT,
                    Failure::noActionBecause,
                    "Why nothing is worth doing.");

    static final Schema<Failure> SCHEMA =
            Schema.of("a failure", Failure.class, Envelope.SCHEMA)
                    .with(Failure::envelope, Envelope.TITLE, Envelope.SUMMARY, Envelope.DATE)
                    .with(
                            SEVERITY,
                            STATUS,
                            Field.of(
                                            "kind",
                                            Types.oneOf(FailureKind.class),
                                            Failure::kind,
                                            "What it was that went wrong.")
                                    .orElse(FailureKind.INCIDENT),
                            STARTED,
                            NOTICED,
                            RESTORED,
                            ONGOING,
                            Field.of(
                                            "noticed_by",
                                            Types.oneOf(NoticedBy.class),
                                            Failure::noticedBy,
                                            "Who noticed first.")
                                    .requiredFrom(FailureStatus.UNDERSTOOD)
                                    .protectedFact())
                    .with(
                            Failure::envelope,
                            Envelope.SERVICES.required(),
                            Envelope.UNITS.required())
                    .with(
                            Field.of(
                                            "impact",
                                            Types.record(Impact.SCHEMA),
                                            Failure::impact,
                                            "What it did to the business.")
                                    .required()
                                    .protectedFact(),
                            Field.of(
                                            "acknowledgement",
                                            Types.words(60),
                                            Failure::acknowledgement,
                                            "What it was like for people, and that IT answers for it.")
                                    .required(),
                            Field.of(
                                    "workaround",
                                    Types.TEXT,
                                    Failure::workaround,
                                    "What helps while it lasts."),
                            Field.of(
                                    "updates",
                                    Types.listOf(Types.record(Update.SCHEMA)),
                                    Failure::updates,
                                    "What was said and done while it lasted, with the time."),
                            Field.of("trigger", Types.TEXT, Failure::trigger, "What set it off."),
                            CONTRIBUTING_FACTORS,
                            ACTIONS,
                            NO_ACTION_BECAUSE,
                            Field.of(
                                    "went_well",
                                    Types.listOf(Types.TEXT),
                                    Failure::wentWell,
                                    "What went well."),
                            Field.of(
                                    "lucky",
                                    Types.listOf(Types.TEXT),
                                    Failure::lucky,
                                    "Where IT was lucky."),
                            Field.of(
                                    "lessons",
                                    Types.listOf(Types.TEXT),
                                    Failure::lessons,
                                    "What IT has learnt."),
                            Field.of(
                                    "not_known_yet",
                                    Types.listOf(Types.TEXT),
                                    Failure::notKnownYet,
                                    "What is not known yet."),
                            Field.of(
                                            "reviewed_with",
                                            Types.listOf(Types.idOf("unit")),
                                            Failure::reviewedWith,
                                            "The units that have looked at it with IT.")
                                    .requiredFrom(FailureStatus.CLOSED),
                            Field.of(
                                    "disagreement",
                                    Types.TEXT,
                                    Failure::disagreement,
                                    "Where a unit sees it differently."),
                            Field.of(
                                    "recurrence_of",
                                    Types.REFERENCE,
                                    Failure::recurrenceOf,
                                    "The earlier failure that this one repeats."))
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
}
