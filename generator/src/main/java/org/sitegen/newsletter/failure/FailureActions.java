package org.sitegen.newsletter.failure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.promise.PromiseDays;
import org.sitegen.newsletter.value.Moment;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;

/** What must hold between a failure and what is done about it. */
final class FailureActions {

    private static final List<Field<Action, LocalDate>> PAST =
            List.of(Action.DONE_ON, Action.DROPPED_ON);

    private FailureActions() {}

    static void hold(Fields fields) {
        Field<Failure, Moment> first = beginning(fields);
        Moment begin = fields.find(first);
        if (begin == null) {
            return;
        }
        ZoneId zone = fields.asOf().zone();
        PromiseDays days =
                PromiseDays.of(
                        fields,
                        fields.get(Envelope.DATE),
                        begin.in(zone).toLocalDate(),
                        "%s (%s)".formatted(first.name(), begin));
        for (Action action : fields.get(FailureFields.ACTIONS)) {
            days.hold(action, Action.MOVED, PAST);
        }
    }

    /** A near-miss may be noticed, and something done, before it begins. */
    private static Field<Failure, Moment> beginning(Fields fields) {
        @Nullable Moment started = fields.find(FailureFields.STARTED);
        @Nullable Moment noticed = fields.find(FailureFields.NOTICED);
        boolean foreseen =
                started == null
                        || (noticed != null && noticed.isBefore(started, fields.asOf().zone()));
        return foreseen ? FailureFields.NOTICED : FailureFields.STARTED;
    }
}
