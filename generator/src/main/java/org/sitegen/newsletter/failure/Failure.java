package org.sitegen.newsletter.failure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.newsletter.entry.Absence;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.entry.KnownGap;
import org.sitegen.newsletter.entry.LaterPart;
import org.sitegen.newsletter.impact.Impact;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.value.Moment;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.schema.AsOf;
import org.sitegen.schema.Field;
import org.sitegen.schema.RecordLocations;
import org.sitegen.text.Kebab;

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
        @Nullable Moment noticed,
        @Nullable Moment restored,
        boolean ongoing,
        @Nullable FailureEnding ended,
        List<FailurePart> parts,
        @Nullable NoticedBy noticedBy,
        Impact impact,
        @Nullable String acknowledgement,
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
        @Nullable String again,
        @Nullable Reference recurrenceOf)
        implements Entry {

    /** The kind of entry. */
    public static final EntryType<Failure> TYPE =
            EntryType.numbered("failure", "failures", 'F', "014-payroll-run", FailureFields.SCHEMA)
                    .withItsOwnPlace(Absence.EXPLAINED);

    public Failure {
        parts = List.copyOf(parts);
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
    public List<LaterPart> laterThan(AsOf day) {
        return updates.stream()
                .filter(update -> !update.isSaidBy(day))
                .map(update -> new LaterPart("update", update, update.at()))
                .toList();
    }

    @Override
    public Failure knownBy(AsOf day) {
        return with(updates.stream().filter(update -> update.isSaidBy(day)).toList());
    }

    private Failure with(List<Update> others) {
        return new Failure(
                envelope,
                kind,
                severity,
                status,
                started,
                noticed,
                restored,
                ongoing,
                ended,
                parts,
                noticedBy,
                impact,
                acknowledgement,
                workaround,
                factors,
                trigger,
                wentWell,
                lucky,
                lessons,
                notKnownYet,
                others,
                actions,
                noActionBecause,
                reviewedWith,
                disagreement,
                again,
                recurrenceOf);
    }

    @Override
    public EntryType<Failure> type() {
        return TYPE;
    }

    @Override
    public LocalDate publicFrom() {
        return envelope.date();
    }

    /** Whether it is told in a few lines, as small failures may be that are over. */
    public boolean isToldShort() {
        return ShortClose.is(this);
    }

    /** Whether it was so small that, once it is over, a few lines can close it. */
    public boolean canCloseShort() {
        return ShortClose.isSmall(severity) && factors.isEmpty();
    }

    /** What its end is called, or would be. */
    public FailureEnding ending() {
        return ended == null ? FailureEnding.of(severity, kind) : ended;
    }

    /** How long it lasted, in minutes, all its parts together; null while it goes on. */
    public @Nullable Long minutesToRestore(ZoneId zone) {
        return restored == null
                ? null
                : Long.valueOf(lengths(restored, zone).stream().mapToLong(Long::longValue).sum());
    }

    /**
     * How many minutes it took each time until somebody had put it right: none for a project, an
     * experiment, a near-miss, what goes on, and what was over before anybody noticed.
     */
    public List<Long> timesToPutRight(ZoneId zone) {
        boolean planned = kind == FailureKind.PROJECT || kind == FailureKind.EXPERIMENT;
        return restored == null
                        || planned
                        || severity == FailureSeverity.NEAR_MISS
                        || (noticed != null && restored.isBefore(noticed, zone))
                ? List.of()
                : lengths(restored, zone);
    }

    private List<Long> lengths(Moment end, ZoneId zone) {
        return parts.isEmpty()
                ? List.of(started.until(end, zone).toMinutes())
                : parts.stream().map(part -> part.minutes(zone)).toList();
    }

    @Override
    public List<String> categories() {
        return List.of(TYPE.name(), Kebab.of(severity));
    }

    @Override
    public List<LocalDate> days(ZoneId zone) {
        List<LocalDate> days = new ArrayList<>(Entry.super.days(zone));
        updates.forEach(update -> days.add(update.at().in(zone).toLocalDate()));
        if (restored != null) {
            days.add(restored.in(zone).toLocalDate());
        }
        return days;
    }

    @Override
    public List<Promise> promises() {
        return actions.stream().map(this::promise).toList();
    }

    @Override
    public Location at(Promise promise, RecordLocations locations) {
        return actions.stream()
                .filter(action -> action.id().equals(promise.id()))
                .findFirst()
                .map(action -> locations.of(action).at(dated(action)))
                .orElseGet(() -> Entry.super.at(promise, locations));
    }

    private static Field<Action, ?> dated(Action action) {
        return action.moved().isEmpty() ? Action.DUE : Action.MOVED;
    }

    /** The promise that one of its actions is. */
    public Promise promise(Action action) {
        return new Promise(
                reference(),
                action.id(),
                publicFrom(),
                action.action(),
                action.ownerRole(),
                action.due(),
                action.moved(),
                action.doneOn(),
                action.evidence(),
                action.droppedOn(),
                action.droppedBecause());
    }

    /** Whether it is critical and understood, and no unit has gone through it with IT. */
    public boolean lacksReview() {
        return severity == FailureSeverity.CRITICAL
                && status.compareTo(FailureStatus.UNDERSTOOD) >= 0
                && reviewedWith.isEmpty();
    }

    @Override
    public List<KnownGap> gaps() {
        List<KnownGap> gaps = new ArrayList<>();
        if (!notKnownYet.isEmpty()) {
            gaps.add(new KnownGap("not-known", notKnownYet));
        }
        if (lacksReview()) {
            gaps.add(new KnownGap("not-reviewed", List.of()));
        }
        return gaps;
    }

    /** The graver, the more. */
    @Override
    public int prominence() {
        return FailureSeverity.values().length - severity.ordinal();
    }

    /** Whether nothing is promised against it yet. */
    @Override
    public boolean awaitsNews() {
        return status.compareTo(FailureStatus.UNDERSTOOD) <= 0;
    }

    @Override
    public LocalDate latestNews(LocalDate until, ZoneId zone) {
        Stream<LocalDate> said = updates.stream().map(update -> update.at().in(zone).toLocalDate());
        Stream<LocalDate> done = promises().stream().flatMap(one -> one.days().stream());
        return Stream.concat(said, done)
                .filter(day -> !day.isAfter(until))
                .reduce(envelope.date(), (one, other) -> one.isAfter(other) ? one : other);
    }
}
