package org.sitegen.newsletter.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.EntryEvent;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.schema.RecordLocations;
import org.sitegen.text.Kebab;

/**
 * Something that the business asks of IT.
 *
 * @param envelope what all entries have
 */
public record Request(
        Envelope envelope,
        String askedBy,
        LocalDate askedOn,
        String need,
        RequestStatus status,
        @Nullable RequestKind kind,
        @Nullable String businessLead,
        @Nullable Triage triage,
        List<Question> questions,
        @Nullable String whoIsAffected,
        @Nullable String howItWorksToday,
        @Nullable Readiness readiness,
        @Nullable Answer answer,
        @Nullable Decision decision,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate withdrawnOn)
        implements Entry {

    /** The kind of entry. */
    public static final EntryType<Request> TYPE =
            EntryType.numbered("request", "requests", 'R', "031-photos", RequestFields.SCHEMA);

    public Request {
        questions = List.copyOf(questions);
    }

    @Override
    public EntryType<Request> type() {
        return TYPE;
    }

    @Override
    public LocalDate publicFrom() {
        return envelope.date();
    }

    @Override
    public List<Promise> promises() {
        Promise promise = promise();
        return promise == null ? List.of() : List.of(promise);
    }

    /** The first phase, once it was decided to do it; null before that, or without one. */
    public @Nullable Promise promise() {
        FirstPhase phase = answer == null ? null : answer.firstPhase();
        return phase == null || decision == null || !wasAgreed(decision)
                ? null
                : new Promise(
                        reference(),
                        "first-phase",
                        later(publicFrom(), decision.on()),
                        phase.givesYou(),
                        phase.ownerRole(),
                        phase.by(),
                        phase.moved(),
                        phase.doneOn(),
                        null,
                        phase.droppedOn(),
                        phase.droppedBecause());
    }

    /** What was promised stays told when those who asked withdraw it afterwards. */
    private boolean wasAgreed(Decision made) {
        return status.isAgreed()
                || (status == RequestStatus.WITHDRAWN && made.decided().isAgreed());
    }

    @Override
    public List<String> categories() {
        return kind == null
                ? List.of(TYPE.name(), Kebab.of(status))
                : List.of(TYPE.name(), Kebab.of(status), Kebab.of(kind));
    }

    @Override
    public List<Reference> concerns() {
        List<Reference> topics = new ArrayList<>(envelope.concerns());
        topics.add(new Reference("unit", askedBy));
        return topics;
    }

    @Override
    public List<EntryEvent> events() {
        return RequestEvents.of(this);
    }

    @Override
    public Location at(Promise promise, RecordLocations locations) {
        FirstPhase phase = answer == null ? null : answer.firstPhase();
        return phase == null
                ? Entry.super.at(promise, locations)
                : locations
                        .of(phase)
                        .at(phase.moved().isEmpty() ? FirstPhase.BY : FirstPhase.MOVED);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** For whom it waits on a day. */
    public WaitsOn waitsOn(LocalDate day) {
        boolean asked = questions.stream().anyMatch(question -> question.isOpenOn(day));
        return switch (status) {
            case RECEIVED, TRIAGED -> asked ? WaitsOn.YOU : WaitsOn.IT;
            case ANSWERED -> WaitsOn.YOU;
            case AGREED, IN_PROGRESS -> WaitsOn.IT;
            case DELIVERED, NOT_NOW, DECLINED, WITHDRAWN -> WaitsOn.NOBODY;
        };
    }

    /** When it was delivered, put off, declined or withdrawn; null while it is open. */
    public @Nullable LocalDate endedOn() {
        return switch (status) {
            case DELIVERED -> deliveredOn;
            case WITHDRAWN -> withdrawnOn;
            case NOT_NOW, DECLINED -> decision == null ? null : decision.on();
            case RECEIVED, TRIAGED, ANSWERED, AGREED, IN_PROGRESS -> null;
        };
    }

    /** When its turn comes; null before it was triaged. */
    public @Nullable RequestClass turn() {
        return triage == null ? null : triage.turn();
    }

    /** When IT said what it will take; null if it had not by a day. */
    public @Nullable LocalDate answeredAsOf(LocalDate day) {
        return by(day, answer == null ? null : answer.answeredOn());
    }

    /** When it was decided or withdrawn, and nobody waited any more; null if not by a day. */
    public @Nullable LocalDate settledAsOf(LocalDate day) {
        LocalDate decided = by(day, decision == null ? null : decision.on());
        return decided == null ? by(day, withdrawnOn) : decided;
    }

    private static @Nullable LocalDate by(LocalDate day, @Nullable LocalDate one) {
        return one == null || one.isAfter(day) ? null : one;
    }

    /** How many working days there are from the request until a day. */
    public int workingDaysUntil(LocalDate day) {
        return WorkingDays.after(askedOn, day);
    }

    /** How long it waited for whom, up to a day. */
    public RequestClock clock(LocalDate day) {
        return RequestClock.of(this, day);
    }
}
