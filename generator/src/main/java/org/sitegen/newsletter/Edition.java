package org.sitegen.newsletter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The newsletter of one month, which appears at the beginning of the next.
 *
 * @param envelope what all entries have, as far as an edition has it
 * @param month the month it reports on
 * @param publishOn the day it appears, announced beforehand
 * @param headline what the month was about; also the subject of the mail
 * @param subject the subject of the mail, if it is not the headline
 * @param preheader what mail programs show behind the subject
 * @param nextEditionOn when the next edition appears: a promise
 * @param letter who writes the letter
 * @param lead what comes first, if not chosen by the generator
 * @param nothingToReport claims that there was nothing of a kind, by the kind: failures, wins
 * @param benchmarkNotes what there is to say about a benchmark this month, by its id
 * @param notPublishedBecause why there was no edition in this month
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

    public Edition {
        lead = List.copyOf(lead);
    }

    /** Whether there is nothing but the reason why there was no edition. */
    public boolean isSkipped() {
        return notPublishedBecause != null;
    }

    @Override
    public String kindOfEntry() {
        return "edition";
    }

    @Override
    public @Nullable LocalDate publicFrom() {
        return isSkipped() ? month.plusMonths(1).atDay(1) : publishOn;
    }
}
