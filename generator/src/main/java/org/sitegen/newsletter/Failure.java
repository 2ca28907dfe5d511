package org.sitegen.newsletter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong, told honestly.
 *
 * @param envelope what all entries have
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

    @Override
    public String kindOfEntry() {
        return "failure";
    }

    @Override
    public LocalDate publicFrom() {
        return envelope.date();
    }
}
