package org.sitegen.site.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.win.Measure;
import org.sitegen.newsletter.win.Win;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.site.card.EntryLine;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.WinCard;
import org.sitegen.site.index.SiteIndex;

/**
 * Chooses what comes first in an edition, unless its editor has: the gravest failure, the figure
 * that moved most plainly, the win with the best evidence.
 */
final class LeadChoice {

    private static final int MOST = 3;

    private final SiteIndex index;
    private final Edition edition;
    private final EditionFigures figures;

    LeadChoice(SiteIndex index, Edition edition, EditionFigures figures) {
        this.index = index;
        this.edition = edition;
        this.figures = figures;
    }

    /** What the editor has chosen, or else the generator. */
    List<LeadCard> among(List<FailureCard> failures) {
        List<LeadCard> written =
                edition.lead().stream()
                        .map(this::card)
                        .filter(Objects::nonNull)
                        .limit(MOST)
                        .toList();
        return written.isEmpty() ? chosen(failures) : written;
    }

    private @Nullable LeadCard card(Reference reference) {
        Entry entry = index.entry(reference);
        if (entry instanceof Failure failure) {
            return failure(index.cardAsOf(edition.publishOn(), failure));
        }
        if (entry instanceof Win win) {
            return win(index.card(win));
        }
        BenchmarkCard figure = entry instanceof Benchmark ? figures.of(reference.id()) : null;
        if (figure != null) {
            return benchmark(figure);
        }
        return entry == null ? null : other(index.others().line(entry, edition.month()));
    }

    private List<LeadCard> chosen(List<FailureCard> failures) {
        List<LeadCard> leads = new ArrayList<>();
        failures.stream()
                .min(Comparator.comparing(FailureCard::severity))
                .map(LeadChoice::failure)
                .ifPresent(leads::add);
        figures.plainest().map(LeadChoice::benchmark).ifPresent(leads::add);
        bestProven().map(index::card).map(LeadChoice::win).ifPresent(leads::add);
        return List.copyOf(leads);
    }

    private Optional<Win> bestProven() {
        return index.winsIn(edition.month()).stream()
                .filter(win -> win.measure() != null)
                .max(Comparator.comparingInt(LeadChoice::evidence));
    }

    private static int evidence(Win win) {
        Measure measure = win.measure();
        Integer cases = measure == null ? null : measure.after().n();
        return cases == null ? 0 : cases;
    }

    private static LeadCard failure(FailureCard card) {
        return new LeadCard(card, null, null, null);
    }

    private static LeadCard benchmark(BenchmarkCard card) {
        return new LeadCard(null, card, null, null);
    }

    private static LeadCard win(WinCard card) {
        return new LeadCard(null, null, card, null);
    }

    private static LeadCard other(EntryLine line) {
        return new LeadCard(null, null, null, line);
    }
}
