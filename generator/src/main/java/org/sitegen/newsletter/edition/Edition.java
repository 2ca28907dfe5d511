package org.sitegen.newsletter.edition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.entry.Absence;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.value.Dates;
import org.sitegen.newsletter.value.Reference;

/**
 * The newsletter of one month, which appears at the beginning of the next.
 *
 * @param envelope what all entries have, as far as an edition has it
 */
public record Edition(
        Envelope envelope,
        YearMonth month,
        LocalDate publishOn,
        String headline,
        @Nullable String subject,
        @Nullable String preheader,
        LocalDate nextEditionOn,
        @Nullable Letter letter,
        List<Reference> lead,
        Map<String, NothingToReport> nothingToReport,
        Map<String, String> benchmarkNotes,
        @Nullable String notPublishedBecause)
        implements Entry {

    /** The kind of entry. */
    public static final EntryType<Edition> TYPE =
            EntryType.named(
                            "edition",
                            "editions",
                            "(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])",
                            "2026-11.md",
                            EditionFields.SCHEMA)
                    .withItsOwnPlace(Absence.UNSAID);

    public Edition {
        month = envelope.id().isEmpty() ? month : Dates.monthOr(envelope.id(), month);
        lead = List.copyOf(lead);
    }

    /** Whether there is nothing but the reason why there was no edition. */
    public boolean isSkipped() {
        return notPublishedBecause != null;
    }

    @Override
    public EntryType<Edition> type() {
        return TYPE;
    }

    @Override
    public @Nullable LocalDate publicFrom() {
        return isSkipped() ? month.plusMonths(1).atDay(1) : publishOn;
    }

    @Override
    public String title() {
        return headline;
    }

    @Override
    public boolean hasPage() {
        return !isSkipped();
    }

    /** Whether it says that there was nothing of a type. */
    public boolean claimsNo(EntryType<?> type) {
        return nothingToReport.containsKey(type.folder());
    }
}
