package org.sitegen.output;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.NothingToReport;
import org.sitegen.site.Balance;
import org.sitegen.site.EditionPage;
import org.sitegen.site.FailureCard;
import org.sitegen.site.WinCard;
import org.sitegen.text.Json;

/** Writes all that is published about editions, but for their letters. */
final class EditionFacts {

    private final Map<YearMonth, EditionPage> pages = new TreeMap<>();
    private final Seen seen;

    EditionFacts(List<EditionPage> editions, Seen seen) {
        this.seen = seen;
        editions.forEach(page -> pages.put(page.month(), page));
    }

    void write(Edition edition, Json json) {
        EditionPage page = pages.get(edition.month());
        head(edition, json);
        json.text("subject", edition.subject())
                .text("preheader", edition.preheader())
                .text("letter_from", edition.letter() == null ? null : edition.letter().fromRole())
                .texts("lead", seen.texts(edition.lead()))
                .object("balance", page == null ? null : page.balance(), EditionFacts::balance)
                .texts("failures", failures(page))
                .texts("wins", wins(page))
                .map("nothing_to_report", edition.nothingToReport(), EditionFacts::nothing)
                .map("benchmark_notes", notes(edition), EditionFacts::note)
                .text("note_changed", edition.envelope().noteChanged())
                .text("not_published_because", edition.notPublishedBecause());
    }

    private Map<String, String> notes(Edition edition) {
        Map<String, String> notes = new LinkedHashMap<>(edition.benchmarkNotes());
        notes.keySet().removeIf(id -> !seen.isSeenBenchmark(id));
        return notes;
    }

    /** What tells an edition in the index; of a skipped one no more than its month is known. */
    static void head(Edition edition, Json json) {
        boolean skipped = edition.isSkipped();
        json.text("id", edition.id())
                .text("month", edition.month().toString())
                .text("address", skipped ? null : edition.address().path())
                .text("headline", skipped ? null : edition.headline())
                .text("publish_on", skipped ? null : edition.publishOn().toString())
                .text("next_edition_on", skipped ? null : edition.nextEditionOn().toString());
    }

    private static void balance(Balance balance, Json json) {
        json.number("failures", balance.failures())
                .number("critical", balance.critical())
                .number("targets_missed", balance.targetsMissed())
                .number("targets", balance.targets())
                .number("promises_due", balance.promisesDue())
                .number("promises_kept", balance.promisesKept())
                .number("promises_kept_late", balance.promisesKeptLate())
                .number("promises_late", balance.promisesLate())
                .number("promises_moved", balance.promisesMoved())
                .number("promises_open", balance.promisesOpen())
                .number("wins", balance.wins());
    }

    private static List<String> failures(@Nullable EditionPage page) {
        return page == null ? List.of() : page.failures().stream().map(FailureCard::id).toList();
    }

    private static List<String> wins(@Nullable EditionPage page) {
        return page == null ? List.of() : page.wins().stream().map(WinCard::id).toList();
    }

    private static void nothing(Map.Entry<String, NothingToReport> claim, Json json) {
        json.object(claim.getKey(), claim.getValue(), EditionFacts::nothing);
    }

    private static void nothing(NothingToReport claim, Json json) {
        json.texts("checked", claim.checked())
                .text("by_role", claim.byRole())
                .text("statement", claim.statement());
    }

    private static void note(Map.Entry<String, String> note, Json json) {
        json.text(note.getKey(), note.getValue());
    }
}
