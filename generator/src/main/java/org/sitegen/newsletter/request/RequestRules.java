package org.sitegen.newsletter.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.text.Kebab;

/** What must hold between the fields of a request, beyond each being filled in. */
final class RequestRules {

    private RequestRules() {}

    static void hold(Fields fields) {
        RequestStatus status = RequestFields.status(fields);
        servesGoal(fields, status);
        keepsUp(fields, status);
        isDecidedAsItStands(fields, status);
        datesAreInOrder(fields);
        RequestDays.haveCome(fields);
        PhaseDays.hold(fields);
        phaseEndsWithIt(fields, status);
    }

    private static void servesGoal(Fields fields, RequestStatus status) {
        if (status.isAnswered()
                && !fields.has(Envelope.GOAL)
                && !fields.has(Envelope.NO_GOAL_BECAUSE)) {
            fields.wrong(
                    Envelope.GOAL,
                    "goal-not-named",
                    "the request is answered, but neither \"goal\" nor \"no_goal_because\" is there",
                    Advice.of(
                                    "Ask what it is for before you answer. Name the goal it serves,"
                                            + " or say why it serves none, such as ")
                            .show(Remedy.field("no_goal_because: the law requires it")));
        }
    }

    /** What is written of a later status is not shown before it, and would be lost on readers. */
    private static void keepsUp(Fields fields, RequestStatus status) {
        boolean ended = status == RequestStatus.WITHDRAWN;
        behind(fields, RequestFields.ANSWER, ended || status.isAnswered(), "answered");
        behind(
                fields,
                RequestFields.DECISION,
                ended || status.isDecided(),
                "agreed, not-now or declined");
        behind(fields, RequestFields.DELIVERED_ON, status == RequestStatus.DELIVERED, "delivered");
        behind(fields, RequestFields.WITHDRAWN_ON, ended, "withdrawn");
    }

    private static void behind(
            Fields fields, Field<Request, ?> written, boolean keepsUp, String status) {
        if (fields.has(written) && !keepsUp) {
            fields.wrong(
                    RequestFields.STATUS,
                    "status-behind",
                    "\"%s\" is there, but the status is \"%s\""
                            .formatted(written.name(), Kebab.of(RequestFields.status(fields))),
                    Advice.of("Write ")
                            .show(Remedy.field("status: " + status))
                            .say(", or take out " + written.name() + '.'));
        }
    }

    private static void isDecidedAsItStands(Fields fields, RequestStatus status) {
        Decision decision = fields.find(RequestFields.DECISION);
        if (decision != null && status.isDecided() && !decision.decided().fits(status)) {
            fields.wrong(
                    RequestFields.STATUS,
                    "decision-differs",
                    "the status is \"%s\", but the decision says \"%s\""
                            .formatted(Kebab.of(status), Kebab.of(decision.decided())),
                    "Correct the one that is not true.");
        }
    }

    /** Otherwise the editions that told of it would no longer, or it would be late for ever. */
    private static void phaseEndsWithIt(Fields fields, RequestStatus status) {
        Answer answer = fields.find(RequestFields.ANSWER);
        Decision decision = fields.find(RequestFields.DECISION);
        FirstPhase phase = answer == null ? null : answer.firstPhase();
        if (status == RequestStatus.WITHDRAWN
                && decision != null
                && decision.decided().isAgreed()
                && phase != null
                && phase.isPending()) {
            fields.wrong(
                    RequestFields.STATUS,
                    "missing-field",
                    "the request is withdrawn, but its first phase is neither done nor dropped",
                    "Write under first_phase when and why it will not be done, such as dropped_on:"
                            + " 2026-11-02 and dropped_because: \"Nobody needs it any more\".");
        }
    }

    private static void datesAreInOrder(Fields fields) {
        LocalDate asked = fields.find(RequestFields.ASKED_ON);
        Answer answer = fields.find(RequestFields.ANSWER);
        Decision decision = fields.find(RequestFields.DECISION);
        LocalDate answered = answer == null ? null : answer.answeredOn();
        LocalDate decided = decision == null ? null : decision.on();
        inOrder(fields, RequestFields.ANSWER, answered, "asked_on", asked);
        inOrder(fields, RequestFields.DECISION, decided, "the answer", answered);
        LocalDate delivered = fields.find(RequestFields.DELIVERED_ON);
        inOrder(fields, RequestFields.DELIVERED_ON, delivered, "the decision", decided);
        DateOrder.hold(fields, RequestFields.ASKED_ON, RequestFields.WITHDRAWN_ON);
        DateOrder.hold(fields, RequestFields.ASKED_ON, Envelope.DATE);
        for (Question question : fields.get(RequestFields.QUESTIONS)) {
            inOrder(fields, RequestFields.QUESTIONS, question.askedOn(), "asked_on", asked);
        }
    }

    /** Days that could not be read are findings already, and stand in the year of the epoch. */
    private static void inOrder(
            Fields fields,
            Field<Request, ?> field,
            @Nullable LocalDate later,
            String before,
            @Nullable LocalDate earlier) {
        if (later == null || earlier == null || later.equals(LocalDate.EPOCH)) {
            return;
        }
        DateOrder.hold(fields, field, later, before + " (" + earlier + ')', earlier);
    }
}
