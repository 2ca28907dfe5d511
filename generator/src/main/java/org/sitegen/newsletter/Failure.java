package org.sitegen.newsletter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Fields;

/**
 * Something that went wrong, told honestly.
 *
 * @param envelope what all entries have
 * @param kind what it was that went wrong
 * @param severity how bad it was for the business
 * @param status how far it has come
 * @param started when it began
 * @param noticed when somebody noticed
 * @param restored when everything worked again
 * @param ongoing whether it still goes on
 * @param noticedBy who noticed first
 * @param impact what it did to the business
 * @param acknowledgement what IT says to those who were hit
 * @param workaround what helps while it lasts
 * @param factors what together made it possible
 * @param trigger what set it off
 * @param wentWell what went well
 * @param lucky where IT was lucky
 * @param lessons what IT has learnt
 * @param notKnownYet what is not known yet
 * @param updates what was said while it lasted
 * @param actions what is done so that it does not happen again
 * @param noActionBecause why nothing is done
 * @param reviewedWith the units that have looked at it with IT
 * @param disagreement where a unit sees it differently
 * @param recurrenceOf the earlier failure that this one repeats
 */
public record Failure(
        Envelope envelope,
        FailureKind kind,
        FailureSeverity severity,
        FailureStatus status,
        Moment started,
        Moment noticed,
        @Nullable Moment restored,
        boolean ongoing,
        @Nullable NoticedBy noticedBy,
        Impact impact,
        String acknowledgement,
        @Nullable String workaround,
        List<Factor> factors,
        @Nullable String trigger,
        List<String> wentWell,
        List<String> lucky,
        List<String> lessons,
        List<String> notKnownYet,
        List<Update> updates,
        List<Action> actions,
        @Nullable String noActionBecause,
        List<String> reviewedWith,
        @Nullable String disagreement,
        @Nullable Reference recurrenceOf)
        implements Entry {

    public Failure {
        factors = List.copyOf(factors);
        wentWell = List.copyOf(wentWell);
        lucky = List.copyOf(lucky);
        lessons = List.copyOf(lessons);
        notKnownYet = List.copyOf(notKnownYet);
        updates = List.copyOf(updates);
        actions = List.copyOf(actions);
        reviewedWith = List.copyOf(reviewedWith);
    }

    static Failure read(Fields fields) {
        FailureRules.hold(fields);
        return new Failure(
                Envelope.read(fields),
                fields.get(FailureFields.KIND),
                fields.get(FailureFields.SEVERITY),
                fields.get(FailureFields.STATUS),
                fields.get(FailureFields.STARTED),
                fields.get(FailureFields.NOTICED),
                fields.find(FailureFields.RESTORED),
                fields.get(FailureFields.ONGOING),
                fields.find(FailureFields.NOTICED_BY),
                fields.get(FailureFields.IMPACT),
                fields.get(FailureFields.ACKNOWLEDGEMENT),
                fields.find(FailureFields.WORKAROUND),
                fields.get(FailureFields.CONTRIBUTING_FACTORS),
                fields.find(FailureFields.TRIGGER),
                fields.get(FailureFields.WENT_WELL),
                fields.get(FailureFields.LUCKY),
                fields.get(FailureFields.LESSONS),
                fields.get(FailureFields.NOT_KNOWN_YET),
                fields.get(FailureFields.UPDATES),
                fields.get(FailureFields.ACTIONS),
                fields.find(FailureFields.NO_ACTION_BECAUSE),
                fields.get(FailureFields.REVIEWED_WITH),
                fields.find(FailureFields.DISAGREEMENT),
                fields.find(FailureFields.RECURRENCE_OF));
    }

    @Override
    public String kindOfEntry() {
        return "failure";
    }

    @Override
    public LocalDate publicFrom() {
        return envelope.date();
    }
}
