package org.sitegen.site.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.win.Measure;
import org.sitegen.newsletter.win.Win;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.WinCard;
import org.sitegen.site.index.SiteIndex;

/**
 * Chooses what comes first in an edition, unless its editor has: the gravest failure, the figure
 * that moved most plainly, the win with the best evidence.
 */
final class LeadChoice {

    private static final int MOST = 3;

    private final SiteIndex material;

    LeadChoice(SiteIndex material) {
        this.material = material;
    }

    List<LeadCard> of(Edition edition, List<BenchmarkCard> figures, List<FailureCard> failures) {
        List<LeadCard> written =
                edition.lead().stream()
                        .map(reference -> card(reference, figures))
                        .filter(Objects::nonNull)
                        .limit(MOST)
                        .toList();
        return written.isEmpty() ? chosen(edition, figures, failures) : written;
    }

    private @Nullable LeadCard card(Reference reference, List<BenchmarkCard> figures) {
        return switch (reference.kind()) {
            case "failure" -> failure(material.failureCard(reference.id()));
            case "win" -> win(material.winCard(reference.id()));
            case "benchmark" ->
                    figures.stream()
                            .filter(card -> card.id().equals(reference.id()))
                            .findFirst()
                            .map(LeadChoice::benchmark)
                            .orElse(null);
            default -> null;
        };
    }

    private List<LeadCard> chosen(
            Edition edition, List<BenchmarkCard> figures, List<FailureCard> failures) {
        List<LeadCard> leads = new ArrayList<>();
        failures.stream()
                .min(Comparator.comparing(FailureCard::severity))
                .map(LeadChoice::failure)
                .ifPresent(leads::add);
        figures.stream()
                .filter(EditionPageBuilder::isWorthTelling)
                .min(Comparator.comparingInt(EditionPageBuilder::rank))
                .map(LeadChoice::benchmark)
                .ifPresent(leads::add);
        material.winsIn(edition.month()).stream()
                .filter(win -> win.measure() != null)
                .max(Comparator.comparingInt(LeadChoice::evidence))
                .map(material::card)
                .map(LeadChoice::win)
                .ifPresent(leads::add);
        return List.copyOf(leads);
    }

    private static int evidence(Win win) {
        Measure measure = win.measure();
        Integer cases = measure == null ? null : measure.after().n();
        return cases == null ? 0 : cases;
    }

    private static @Nullable LeadCard failure(@Nullable FailureCard card) {
        return card == null ? null : new LeadCard(card, null, null);
    }

    private static LeadCard benchmark(BenchmarkCard card) {
        return new LeadCard(null, card, null);
    }

    private static @Nullable LeadCard win(@Nullable WinCard card) {
        return card == null ? null : new LeadCard(null, null, card);
    }
}
