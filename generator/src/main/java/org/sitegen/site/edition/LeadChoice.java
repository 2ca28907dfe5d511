package org.sitegen.site.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.entry.Absence;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.site.card.EntryCard;
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
    List<LeadCard> all() {
        List<EntryCard> written =
                edition.lead().stream()
                        .map(index::entry)
                        .filter(Objects::nonNull)
                        .map(this::card)
                        .limit(MOST)
                        .toList();
        return (written.isEmpty() ? chosen() : written).stream().map(LeadCard::of).toList();
    }

    private EntryCard card(Entry entry) {
        EntryCard card = index.cardAsOf(edition.publishOn(), entry);
        EntryCard shown = card == null ? figures.of(entry.id()) : card;
        return shown == null ? index.others().line(entry, edition.month()) : shown;
    }

    /** Bad news first, then the figures, then the good. */
    private List<EntryCard> chosen() {
        List<EntryCard> leads = new ArrayList<>();
        types(Absence.EXPLAINED).forEach(type -> addFirst(leads, type));
        figures.plainest().ifPresent(leads::add);
        types(Absence.CLAIMED).forEach(type -> addFirst(leads, type));
        return leads;
    }

    private static Stream<EntryType<?>> types(Absence absence) {
        return EntryTypes.ALL.stream().filter(type -> type.absence() == absence);
    }

    private void addFirst(List<EntryCard> leads, EntryType<?> type) {
        index.in(edition.month(), type).stream()
                .filter(entry -> entry.prominence() > 0)
                .max(Comparator.comparingInt(Entry::prominence))
                .map(this::card)
                .ifPresent(leads::add);
    }
}
