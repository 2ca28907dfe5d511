package org.sitegen.newsletter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.FieldLocations;
import org.sitegen.schema.Fields;

/**
 * What all entries have, as far as their type has it.
 *
 * @param id the id from the file's name
 * @param title what it is called
 * @param summary the same in a few plain words; empty if the type needs none
 * @param date the day it belongs to; 1970-01-01 if the type needs none
 * @param edition the edition it belongs to, if not that of its date
 * @param units the business units concerned
 * @param goal the goal it serves
 * @param noGoalBecause why it serves none
 * @param capabilities the capabilities concerned
 * @param services the services concerned
 * @param related other things worth reading
 * @param draft whether it is not meant to be seen yet
 * @param noteChanged what was changed in its wording since it was published
 * @param waive the checks that shall be silent about it, each with the reason
 * @param places where it all stands
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
        Map<String, String> waive,
        FieldLocations places) {

    /** The word that stands for every unit. */
    public static final String ALL_UNITS = "all";

    public static final Field<String> TITLE =
            Field.of("title", Types.characters(80), "What it is called, in plain words.")
                    .required();
    public static final Field<String> SUMMARY =
            Field.of(
                            "summary",
                            Types.words(40),
                            "What matters, in plain words, for lists and feeds.")
                    .required();
    public static final Field<LocalDate> DATE =
            Field.of("date", Types.DATE, "The day it belongs to, which decides its edition.")
                    .required();
    public static final Field<YearMonth> EDITION =
            Field.of("edition", Types.MONTH, "The edition it belongs to, if not that of its date.");
    public static final Field<List<String>> UNITS =
            Field.of("units", Types.units(), "The business units concerned, or the word all.");
    public static final Field<String> GOAL =
            Field.of("goal", Types.idOf("goal"), "The goal of the organisation that it serves.");
    public static final Field<String> NO_GOAL_BECAUSE =
            Field.of("no_goal_because", Types.TEXT, "Why it serves no goal.");
    public static final Field<List<String>> CAPABILITIES =
            Field.of(
                    "capabilities",
                    Types.listOf(Types.idOf("capability")),
                    "The capabilities concerned.");
    public static final Field<List<String>> SERVICES =
            Field.of("services", Types.listOf(Types.idOf("service")), "The services concerned.");
    public static final Field<List<Reference>> RELATED =
            Field.of("related", Types.listOf(Types.REFERENCE), "Other things worth reading.");
    public static final Field<Boolean> DRAFT =
            Field.of("draft", Types.TRUE_OR_FALSE, "Whether it is not meant to be seen yet.");
    public static final Field<String> NOTE_CHANGED =
            Field.of("note_changed", Types.TEXT, "What has changed in its wording, in one line.");
    public static final Field<Map<String, String>> WAIVE =
            Field.of(
                    "waive",
                    Types.mapOf(Types.TEXT),
                    "The checks that shall be silent about it, each with the reason.");

    public Envelope {
        units = List.copyOf(units);
        capabilities = List.copyOf(capabilities);
        services = List.copyOf(services);
        related = List.copyOf(related);
    }

    static Envelope read(Fields fields) {
        return new Envelope(
                fields.id(),
                fields.get(TITLE),
                fields.get(SUMMARY),
                fields.get(DATE),
                fields.find(EDITION),
                fields.get(UNITS),
                fields.find(GOAL),
                fields.find(NO_GOAL_BECAUSE),
                fields.get(CAPABILITIES),
                fields.get(SERVICES),
                fields.get(RELATED),
                fields.get(DRAFT),
                fields.find(NOTE_CHANGED),
                fields.get(WAIVE),
                fields.places());
    }

    /** The edition whose month it belongs to. */
    public YearMonth month() {
        return edition == null ? YearMonth.from(date) : edition;
    }

    /** Whether it concerns a unit. */
    public boolean concerns(String unit) {
        return units.contains(unit) || units.contains(ALL_UNITS);
    }
}
