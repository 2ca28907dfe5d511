package org.sitegen.newsletter.entry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/**
 * What all entries have, as far as their type has it.
 *
 * @param id the id from the file's name
 */
public record Envelope(
        String id,
        String title,
        String summary,
        LocalDate date,
        @Nullable YearMonth edition,
        List<String> units,
        @Nullable String goal,
        @Nullable String noGoalBecause,
        List<String> capabilities,
        List<String> services,
        List<Reference> related,
        boolean draft,
        @Nullable String noteChanged,
        Map<String, String> waive) {

    /** The word that stands for every unit. */
    public static final String ALL_UNITS = Types.ALL_UNITS;

    /** How every unit at once is named. */
    public static final Reference EVERY_UNIT = new Reference("unit", ALL_UNITS);

    public static final Field<Envelope, String> TITLE =
            Field.of(
                            Envelope.class,
                            "title",
                            Types.characters(80),
                            "What it is called, in plain words.")
                    .required();
    public static final Field<Envelope, String> SUMMARY =
            Field.of(
                            Envelope.class,
                            "summary",
                            Types.words(40),
                            "What matters, in plain words, for lists and feeds.")
                    .required();
    public static final Field<Envelope, LocalDate> DATE =
            Field.of(
                            Envelope.class,
                            "date",
                            Types.DATE,
                            "The day it belongs to, which decides its edition.")
                    .required()
                    .protectedFact();
    public static final Field<Envelope, YearMonth> EDITION =
            Field.of(
                            Envelope.class,
                            "edition",
                            Types.MONTH,
                            "The edition it belongs to, if not that of its date.")
                    .protectedFact();
    public static final Field<Envelope, List<String>> UNITS =
            Field.of(
                            Envelope.class,
                            "units",
                            Types.units(),
                            "The business units concerned, or the word all.")
                    .protectedFact();
    public static final Field<Envelope, String> GOAL =
            Field.of(
                    Envelope.class,
                    "goal",
                    Types.idOf("goal"),
                    "The goal of the organisation that it serves.");
    public static final Field<Envelope, String> NO_GOAL_BECAUSE =
            Field.of(Envelope.class, "no_goal_because", Types.REASON, "Why it serves no goal.");
    public static final Field<Envelope, List<String>> CAPABILITIES =
            Field.of(
                    Envelope.class,
                    "capabilities",
                    Types.listOf(Types.idOf("capability")),
                    "The capabilities concerned.");
    public static final Field<Envelope, List<String>> SERVICES =
            Field.of(
                            Envelope.class,
                            "services",
                            Types.listOf(Types.idOf("service")),
                            "The services concerned.")
                    .protectedFact();
    public static final Field<Envelope, List<Reference>> RELATED =
            Field.of(
                    Envelope.class,
                    "related",
                    Types.listOf(Types.REFERENCE),
                    "Other things worth reading.");
    public static final Field<Envelope, Boolean> DRAFT =
            Field.of(
                            Envelope.class,
                            "draft",
                            Types.TRUE_OR_FALSE,
                            "Whether it is not meant to be seen yet.")
                    .editorial();
    public static final Field<Envelope, String> NOTE_CHANGED =
            Field.of(
                    Envelope.class,
                    "note_changed",
                    Types.TEXT,
                    "What has changed in its wording, in one line.");
    public static final Field<Envelope, Map<String, String>> WAIVE =
            Field.of(
                            Envelope.class,
                            "waive",
                            Types.mapOf(Types.REASON),
                            "The checks that shall be silent about it, each with the reason.")
                    .editorial();

    public static final Schema<Envelope> SCHEMA =
            Schema.of("an entry", Envelope.class)
                    .with(
                            TITLE,
                            SUMMARY,
                            DATE,
                            EDITION,
                            UNITS,
                            GOAL,
                            NO_GOAL_BECAUSE,
                            CAPABILITIES,
                            SERVICES,
                            RELATED,
                            DRAFT,
                            NOTE_CHANGED,
                            WAIVE);

    public Envelope {
        units = List.copyOf(units);
        capabilities = List.copyOf(capabilities);
        services = List.copyOf(services);
        related = List.copyOf(related);
    }

    /** The edition whose month it belongs to. */
    public YearMonth month() {
        return edition == null ? YearMonth.from(date) : edition;
    }

    /** What it names in the registers: units, services, capabilities, the goal. */
    public List<Reference> concerns() {
        List<Reference> topics = new ArrayList<>();
        units.forEach(unit -> topics.add(new Reference("unit", unit)));
        services.forEach(service -> topics.add(new Reference("service", service)));
        capabilities.forEach(one -> topics.add(new Reference("capability", one)));
        if (goal != null) {
            topics.add(new Reference("goal", goal));
        }
        return topics;
    }

    /** Whether it concerns a unit. */
    public boolean concerns(String unit) {
        return units.contains(unit) || units.contains(ALL_UNITS);
    }
}
