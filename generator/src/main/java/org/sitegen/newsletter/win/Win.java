package org.sitegen.newsletter.win;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.entry.Absence;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.entry.KnownGap;
import org.sitegen.newsletter.promise.FollowUp;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.promise.PromiseDays;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.RecordLocations;
import org.sitegen.schema.Schema;

/**
 * Something that works better now.
 *
 * @param envelope what all entries have
 */
public record Win(
        Envelope envelope,
        String outcome,
        @Nullable WinKind kind,
        @Nullable Measure measure,
        @Nullable String notMeasuredBecause,
        @Nullable Saving saving,
        List<Credit> credits,
        boolean proactive,
        @Nullable String spottedIn,
        @Nullable String caveat,
        @Nullable FollowUp followUp,
        @Nullable Reference grewOutOf,
        @Nullable Voice voice)
        implements Entry {

    public static final Field<Win, Measure> MEASURE =
            Field.of(
                            Win.class,
                            "measure",
                            Types.record(Measure.SCHEMA),
                            "What has changed, in figures.")
                    .protectedFact();
    public static final Field<Win, String> NOT_MEASURED_BECAUSE =
            Field.of(Win.class, "not_measured_because", Types.REASON, "Why there are no figures.");
    public static final Field<Win, Saving> MONEY =
            Field.of(
                            Win.class,
                            "money",
                            "saving",
                            Types.record(Saving.SCHEMA),
                            "What it did to the money.")
                    .protectedFact();
    public static final Field<Win, FollowUp> FOLLOW_UP =
            Field.of(
                            Win.class,
                            "follow_up",
                            Types.record(FollowUp.SCHEMA),
                            "The promise to look again.")
                    .protectedFact();

    static final Schema<Win> SCHEMA =
            Schema.of("a win", Win.class, Envelope.SCHEMA)
                    .with(Win::envelope, Envelope.TITLE, Envelope.SUMMARY, Envelope.DATE)
                    .with(
                            Field.of(
                                            Win.class,
                                            "outcome",
                                            Types.words(30),
                                            "What people can now do, save or avoid.")
                                    .required(),
                            Field.of(
                                    Win.class,
                                    "kind",
                                    Types.oneOf(WinKind.class),
                                    "What sort of a win it is."))
                    .with(
                            Win::envelope,
                            Envelope.GOAL,
                            Envelope.NO_GOAL_BECAUSE,
                            Envelope.UNITS,
                            Envelope.SERVICES,
                            Envelope.CAPABILITIES)
                    .with(
                            MEASURE,
                            NOT_MEASURED_BECAUSE,
                            MONEY,
                            Field.of(
                                            Win.class,
                                            "credits",
                                            Types.listOf(Types.record(Credit.SCHEMA)),
                                            "Who did it; roles and teams, on both sides.")
                                    .required(),
                            Field.of(
                                    Win.class,
                                    "proactive",
                                    Types.TRUE_OR_FALSE,
                                    "Whether IT saw the trouble coming."),
                            Field.of(Win.class, "spotted_in", Types.TEXT, "Where it was seen."),
                            Field.of(Win.class, "caveat", Types.TEXT, "What it does not solve."),
                            FOLLOW_UP,
                            Field.of(
                                    Win.class,
                                    "grew_out_of",
                                    Types.REFERENCE,
                                    "The failure or feedback it answers."),
                            Field.of(
                                    Win.class,
                                    "voice",
                                    Types.record(Voice.SCHEMA),
                                    "What somebody outside IT says."))
                    .with(
                            Win::envelope,
                            Envelope.EDITION,
                            Envelope.RELATED,
                            Envelope.DRAFT,
                            Envelope.NOTE_CHANGED,
                            Envelope.WAIVE)
                    .holding(Win::servesGoal)
                    .holding(Win::isMeasured)
                    .holding(Win::looksAgainLater)
                    .holding(MeasurePeriods::hold)
                    .holding(MeasureFigures::hold);

    /** The kind of entry. */
    public static final EntryType<Win> TYPE =
            EntryType.numbered("win", "wins", 'W', "031-supplier-invoices", SCHEMA)
                    .withItsOwnPlace(Absence.CLAIMED);

    public Win {
        credits = List.copyOf(credits);
    }

    private static void servesGoal(Fields fields) {
        if (!fields.has(Envelope.GOAL) && !fields.has(Envelope.NO_GOAL_BECAUSE)) {
            fields.wrong(
                    Envelope.GOAL,
                    "goal-not-named",
                    "neither \"goal\" nor \"no_goal_because\" is there",
                    Advice.of("Name the goal it serves, or say why it serves none, such as ")
                            .show(Remedy.field("no_goal_because: the law requires it")));
        }
    }

    private static void isMeasured(Fields fields) {
        if (!fields.has(MEASURE) && !fields.has(NOT_MEASURED_BECAUSE)) {
            fields.wrong(
                    MEASURE,
                    "win-not-measured",
                    "neither \"measure\" nor \"not_measured_because\" is there",
                    Advice.write(Remedy.field(NOT_MEASURED_BECAUSE.example()))
                            .after(
                                    "A count before and after is enough; if there is none, say why. "));
        }
    }

    private static void looksAgainLater(Fields fields) {
        FollowUp again = fields.find(FOLLOW_UP);
        LocalDate date = fields.find(Envelope.DATE);
        if (again != null && date != null) {
            PromiseDays.of(fields, date, date, "date (" + date + ")")
                    .hold(again, FollowUp.MOVED, List.of(FollowUp.DONE_ON, FollowUp.DROPPED_ON));
        }
    }

    @Override
    public List<KnownGap> gaps() {
        return measure != null || notMeasuredBecause == null
                ? List.of()
                : List.of(
                        new KnownGap(
                                "win-not-measured",
                                notMeasuredBecause.isEmpty()
                                        ? List.of()
                                        : List.of(notMeasuredBecause)));
    }

    /** The better the evidence, the more; without figures not at all. */
    @Override
    public int prominence() {
        Integer cases = measure == null ? null : measure.after().n();
        return measure == null ? 0 : 1 + (cases == null ? 0 : cases);
    }

    @Override
    public EntryType<Win> type() {
        return TYPE;
    }

    @Override
    public LocalDate publicFrom() {
        return envelope.date();
    }

    @Override
    public List<Promise> promises() {
        return followUp == null ? List.of() : List.of(promise(followUp));
    }

    @Override
    public Location at(Promise promise, RecordLocations locations) {
        return locations.of(this).at(FOLLOW_UP);
    }

    /** The promise to look again; null if it makes none. */
    public @Nullable Promise promise() {
        return followUp == null ? null : promise(followUp);
    }

    private Promise promise(FollowUp again) {
        return new Promise(
                reference(),
                "follow-up",
                publicFrom(),
                again.what(),
                again.ownerRole(),
                again.due(),
                again.moved(),
                again.doneOn(),
                null,
                again.droppedOn(),
                again.droppedBecause());
    }
}
