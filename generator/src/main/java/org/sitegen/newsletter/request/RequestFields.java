package org.sitegen.newsletter.request;

import java.time.LocalDate;
import java.util.List;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Need;
import org.sitegen.schema.Schema;

/** What an editor can write about a request; more is needed as its status advances. */
public final class RequestFields {

    public static final Field<Request, RequestStatus> STATUS =
            Field.of(
                            Request.class,
                            "status",
                            Types.oneOf(RequestStatus.class),
                            "How far it has come; received if nothing is written.")
                    .orElse(RequestStatus.RECEIVED);
    public static final Field<Request, LocalDate> ASKED_ON =
            Field.of(Request.class, "asked_on", Types.DATE, "When IT was asked.")
                    .required()
                    .protectedFact();
    public static final Field<Request, Triage> TRIAGE =
            Field.of(
                            Request.class,
                            "triage",
                            Types.record(Triage.SCHEMA),
                            "How it was placed among the others.")
                    .needed(unlessWithdrawn(RequestStatus.TRIAGED));
    public static final Field<Request, List<Question>> QUESTIONS =
            Field.of(
                    Request.class,
                    "questions",
                    Types.listOf(Types.record(Question.SCHEMA)),
                    "What IT has to know before it can answer.");
    public static final Field<Request, Answer> ANSWER =
            Field.of(Request.class, "answer", Types.record(Answer.SCHEMA), "What it will take.")
                    .needed(unlessWithdrawn(RequestStatus.ANSWERED))
                    .protectedFact();
    public static final Field<Request, Decision> DECISION =
            Field.of(
                            Request.class,
                            "decision",
                            Types.record(Decision.SCHEMA),
                            "What was decided, and why.")
                    .needed(unlessWithdrawn(RequestStatus.AGREED))
                    .protectedFact();
    static final Field<Request, LocalDate> DELIVERED_ON =
            Field.of(Request.class, "delivered_on", Types.DATE, "When it was there to use.")
                    .needed(onlyAt(RequestStatus.DELIVERED))
                    .protectedFact();
    static final Field<Request, LocalDate> WITHDRAWN_ON =
            Field.of(
                            Request.class,
                            "withdrawn_on",
                            Types.DATE,
                            "When those who asked took it back.")
                    .needed(onlyAt(RequestStatus.WITHDRAWN))
                    .protectedFact();

    static final Schema<Request> SCHEMA =
            Schema.of("a request", Request.class, Envelope.SCHEMA)
                    .with(Request::envelope, Envelope.TITLE, Envelope.SUMMARY, Envelope.DATE)
                    .with(
                            Field.of(
                                            Request.class,
                                            "asked_by",
                                            Types.idOf("unit"),
                                            "The unit that asks.")
                                    .required()
                                    .protectedFact(),
                            ASKED_ON,
                            Field.of(
                                            Request.class,
                                            "need",
                                            Types.words(60),
                                            "What they need and what for, in their own words.")
                                    .required(),
                            STATUS,
                            Field.of(
                                    Request.class,
                                    "kind",
                                    Types.oneOf(RequestKind.class),
                                    "What sort of thing is asked for."),
                            Field.of(
                                    Request.class,
                                    "business_lead",
                                    Types.idOf("role"),
                                    "The role in the business that leads it."),
                            TRIAGE,
                            QUESTIONS,
                            Field.of(
                                            Request.class,
                                            "who_is_affected",
                                            Types.TEXT,
                                            "Whom it concerns, and how many they are.")
                                    .needed(unlessWithdrawn(RequestStatus.ANSWERED)),
                            Field.of(
                                            Request.class,
                                            "how_it_works_today",
                                            Types.TEXT,
                                            "How the work is done now.")
                                    .needed(unlessWithdrawn(RequestStatus.ANSWERED)),
                            Field.of(
                                            Request.class,
                                            "readiness",
                                            Types.record(Readiness.SCHEMA),
                                            "Whether the way of working and the data are fit for it.")
                                    .needed(unlessWithdrawn(RequestStatus.ANSWERED)))
                    .with(Request::envelope, Envelope.GOAL, Envelope.NO_GOAL_BECAUSE)
                    .with(ANSWER, DECISION, DELIVERED_ON, WITHDRAWN_ON)
                    .with(
                            Request::envelope,
                            Envelope.UNITS,
                            Envelope.SERVICES,
                            Envelope.CAPABILITIES,
                            Envelope.EDITION,
                            Envelope.RELATED,
                            Envelope.DRAFT,
                            Envelope.NOTE_CHANGED,
                            Envelope.WAIVE)
                    .grownBy(STATUS)
                    .holding(RequestRules::hold);

    private RequestFields() {}

    private static Need unlessWithdrawn(RequestStatus status) {
        return Need.from(status)
                .where(
                        "unless it is withdrawn",
                        fields -> status(fields) != RequestStatus.WITHDRAWN);
    }

    private static Need onlyAt(RequestStatus status) {
        return Need.from(status).where("only", fields -> status(fields) == status);
    }

    static RequestStatus status(Fields fields) {
        return fields.get(STATUS);
    }
}
