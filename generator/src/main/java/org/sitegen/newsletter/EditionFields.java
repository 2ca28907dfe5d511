package org.sitegen.newsletter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;
import org.sitegen.text.Spelling;

/** What an editor can write about an edition. */
public final class EditionFields {

    public static final Field<YearMonth> MONTH =
            Field.of("month", Types.MONTH, "The month, as in the name of the file.");
    public static final Field<LocalDate> PUBLISH_ON =
            Field.of("publish_on", Types.DATE, "The day on which it appears.").protectedFact();
    public static final Field<String> HEADLINE =
            Field.of("headline", Types.characters(70), "What the month was about.");
    public static final Field<LocalDate> NEXT_EDITION_ON =
            Field.of("next_edition_on", Types.DATE, "When the next edition appears: a promise.")
                    .protectedFact();
    public static final Field<String> SUBJECT =
            Field.of("subject", Types.characters(60), "The subject of a mail about it.");
    public static final Field<String> PREHEADER =
            Field.of(
                    "preheader",
                    Types.characters(110),
                    "What a mail shows behind the subject, and searches below the title.");
    public static final Field<Letter> LETTER =
            Field.of("letter", Types.record(Letter.SHAPE), "Who writes the letter.");
    public static final Field<List<Reference>> LEAD =
            Field.of("lead", Types.listOf(Types.REFERENCE), "What comes first; at most three.");
    public static final Field<Map<String, NothingToReport>> NOTHING_TO_REPORT =
            Field.of(
                            "nothing_to_report",
                            Types.mapOf(Types.record(NothingToReport.SHAPE)),
                            "Kinds of which there was nothing, and where somebody looked.")
                    .protectedFact();
    public static final Field<Map<String, String>> BENCHMARK_NOTES =
            Field.of(
                    "benchmark_notes",
                    new NotesType("benchmark"),
                    "One or two sentences on a benchmark that missed its target or moved.");
    public static final Field<String> NOT_PUBLISHED_BECAUSE =
            Field.of("not_published_because", Types.TEXT, "Why this month has no edition.");

    private static final List<String> KINDS = List.of("failures", "wins");

    static final Schema<Edition> SHAPE =
            Schema.of(
                    "an edition",
                    List.of(
                            MONTH,
                            PUBLISH_ON,
                            HEADLINE,
                            NEXT_EDITION_ON,
                            SUBJECT,
                            PREHEADER,
                            LETTER,
                            LEAD,
                            NOTHING_TO_REPORT,
                            BENCHMARK_NOTES,
                            NOT_PUBLISHED_BECAUSE,
                            Envelope.DRAFT,
                            Envelope.NOTE_CHANGED,
                            Envelope.WAIVE),
                    EditionFields::read);

    private EditionFields() {}

    private static Edition read(Fields fields) {
        if (!fields.has(NOT_PUBLISHED_BECAUSE)) {
            required(fields, PUBLISH_ON);
            required(fields, HEADLINE);
            required(fields, NEXT_EDITION_ON);
        }
        YearMonth month = month(fields);
        kindsAreKnown(fields);
        return new Edition(
                Envelope.read(fields),
                month,
                fields.get(PUBLISH_ON),
                fields.get(HEADLINE),
                fields.find(SUBJECT),
                fields.find(PREHEADER),
                fields.get(NEXT_EDITION_ON),
                fields.find(LETTER),
                fields.get(LEAD),
                fields.get(NOTHING_TO_REPORT),
                fields.get(BENCHMARK_NOTES),
                fields.find(NOT_PUBLISHED_BECAUSE));
    }

    private static void required(Fields fields, Field<?> field) {
        if (!fields.has(field)) {
            fields.wrong(
                    field,
                    "missing-field",
                    "an edition needs \"" + field.name() + "\"",
                    field.meaning() + " Write: " + field.example());
        }
    }

    private static YearMonth month(Fields fields) {
        YearMonth fromName = Dates.month(fields.id()).value();
        @Nullable YearMonth written = fields.find(MONTH);
        if (written != null && !written.equals(fromName)) {
            fields.wrong(
                    MONTH,
                    "month-differs",
                    "the month is \"" + written + "\", but the file is named " + fields.id(),
                    "Write month: " + fields.id() + ", or leave the line out.");
        }
        return fromName == null ? MONTH.type().neutral() : fromName;
    }

    private static void kindsAreKnown(Fields fields) {
        for (String kind : fields.get(NOTHING_TO_REPORT).keySet()) {
            if (!KINDS.contains(kind)) {
                fields.wrong(
                        NOTHING_TO_REPORT,
                        "value-not-allowed",
                        "\"" + kind + "\" is not a kind of entry that can be missing",
                        Spelling.meant(kind, KINDS) + "Use failures or wins.");
            }
        }
    }
}
