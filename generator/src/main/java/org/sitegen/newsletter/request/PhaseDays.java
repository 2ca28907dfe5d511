package org.sitegen.newsletter.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.promise.PromiseDays;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;

/** The first phase of a request is promised when it is agreed, for a day that comes after it. */
final class PhaseDays {

    private static final List<Field<FirstPhase, LocalDate>> ENDS =
            List.of(FirstPhase.DONE_ON, FirstPhase.DROPPED_ON);

    private PhaseDays() {}

    static void hold(Fields fields) {
        LocalDate asked = fields.find(RequestFields.ASKED_ON);
        Answer answer = fields.find(RequestFields.ANSWER);
        FirstPhase phase = answer == null ? null : answer.firstPhase();
        if (asked != null && phase != null) {
            LocalDate date = fields.get(Envelope.DATE);
            PromiseDays.of(fields, date, asked, "asked_on (" + asked + ")")
                    .hold(phase, FirstPhase.MOVED, ENDS);
            holdAgainst(fields.find(RequestFields.DECISION), asked, phase, fields);
        }
    }

    private static void holdAgainst(
            @Nullable Decision decision, LocalDate asked, FirstPhase phase, Fields fields) {
        if (decision == null || !decision.decided().isAgreed()) {
            return;
        }
        LocalDate done = phase.doneOn();
        if (done != null && !done.isBefore(asked) && done.isBefore(decision.on())) {
            tooEarly(fields, phase, FirstPhase.DONE_ON, decision.on());
        }
        if (!phase.by().equals(LocalDate.EPOCH) && last(phase).isBefore(decision.on())) {
            tooEarly(fields, phase, FirstPhase.BY, decision.on());
        }
    }

    /** A date that passed while nobody decided is moved. */
    private static LocalDate last(FirstPhase phase) {
        int moves = phase.moved().size();
        return moves == 0 ? phase.by() : phase.moved().get(moves - 1).to();
    }

    private static void tooEarly(
            Fields fields, FirstPhase phase, Field<FirstPhase, LocalDate> field, LocalDate on) {
        boolean promised = field.equals(FirstPhase.BY);
        fields.wrong(
                fields.at(phase, field),
                "times-out-of-order",
                "%s (%s) is before the decision (%s)"
                        .formatted(field.name(), field.getter().apply(phase), on),
                promised
                        ? "Correct one of the two dates. If it passed while nobody decided, write"
                                + " the new date under moved."
                        : "Correct one of the two dates.");
    }
}
