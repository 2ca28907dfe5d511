package org.sitegen.newsletter.edition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.value.Dates;
import org.sitegen.newsletter.value.NotesType;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Need;
import org.sitegen.schema.Schema;

/** What an editor can write about an edition. */
public final class EditionFields {

    static final List<String> KINDS = List.of("failures", "wins");

    public static final Field<Edition, String> NOT_PUBLISHED_BECAUSE =
            Field.of(
                    Edition.class,
                    "not_published_because",
                    Types.REASON,
                    "Why this month has no edition.");
    public static final Field<Edition, YearMonth> MONTH =
            Field.of(Edition.class, "month", Types.MONTH, "The month, as in the name of the file.")
                    .orElse(Types.MONTH.neutral());
    public static final Field<Edition, LocalDate> PUBLISH_ON =
            Field.of(Edition.class, "publish_on", Types.DATE, "The day on which it appears.")
                    .protectedFact()
                    .needed(Need.unless(NOT_PUBLISHED_BECAUSE))
                    .orElse(Types.DATE.neutral());
    public static final Field<Edition, String> HEADLINE =
            Field.of(Edition.class, "headline", Types.characters(70), "What the month was about.")
                    .needed(Need.unless(NOT_PUBLISHED_BECAUSE))
                    .orElse("");
    public static final Field<Edition, LocalDate> NEXT_EDITION_ON =
            Field.of(
                            Edition.class,
                            "next_edition_on",
                            Types.DATE,
                            "When the next edition appears: a promise.")
                    .protectedFact()
                    .needed(Need.unless(NOT_PUBLISHED_BECAUSE))
                    .orElse(Types.DATE.neutral());
    public static final Field<Edition, Letter> LETTER =
            Field.of(
                    Edition.class, "letter", Types.record(Letter.SCHEMA), "Who writes the letter.");
    public static final Field<Edition, List<Reference>> LEAD =
            Field.of(
                    Edition.class,
                    "lead",
                    Types.listOf(Types.REFERENCE),
                    "What comes first; at most three.");
    public static final Field<Edition, Map<String, NothingToReport>> NOTHING_TO_REPORT =
            Field.of(
                            Edition.class,
                            "nothing_to_report",
                            Types.mapOf(KINDS, NothingToReport.TYPE),
                            "Kinds of which there was nothing, and where somebody looked.")
                    .protectedFact();
    public static final Field<Edition, Map<String, String>> BENCHMARK_NOTES =
            Field.of(
                    Edition.class,
                    "benchmark_notes",
                    new NotesType("benchmark", "desk-first-fix"),
                    "One or two sentences on a benchmark that missed its target or moved.");

    static final Schema<Edition> SCHEMA =
            Schema.of("an edition", Edition.class, Envelope.SCHEMA)
                    .with(
                            MONTH,
                            PUBLISH_ON,
                            HEADLINE,
                            NEXT_EDITION_ON,
                            Field.of(
                                    Edition.class,
                                    "subject",
                                    Types.characters(60),
                                    "The subject of a mail about it."),
                            Field.of(
                                    Edition.class,
                                    "preheader",
                                    Types.characters(110),
                                    "What a mail shows behind the subject, and searches below the title."),
                            LETTER,
                            LEAD,
                            NOTHING_TO_REPORT,
                            BENCHMARK_NOTES,
                            NOT_PUBLISHED_BECAUSE)
                    .with(Edition::envelope, Envelope.DRAFT, Envelope.NOTE_CHANGED, Envelope.WAIVE)
                    .holding(EditionFields::monthIsThatOfTheFile)
                    .holding(EditionFields::nextComesLater);

    private EditionFields() {}

    private static void monthIsThatOfTheFile(Fields fields) {
        YearMonth fromName = Dates.month(fields.id()).value();
        @Nullable YearMonth written = fields.find(MONTH);
        if (written != null && !written.equals(fromName)) {
            fields.wrong(
                    MONTH,
                    "month-differs",
                    "the month is \"" + written + "\", but the file is named " + fields.id(),
                    Advice.of("Write ")
                            .show(Remedy.field("month: " + fields.id()))
                            .say(", or leave the line out."));
        }
    }

    private static void nextComesLater(Fields fields) {
        LocalDate appears = fields.find(PUBLISH_ON);
        LocalDate next = fields.find(NEXT_EDITION_ON);
        if (appears != null && next != null && !next.isAfter(appears)) {
            fields.wrong(
                    NEXT_EDITION_ON,
                    "times-out-of-order",
                    "next_edition_on (%s) is not after publish_on (%s)".formatted(next, appears),
                    "Correct one of the two dates.");
        }
    }
}
