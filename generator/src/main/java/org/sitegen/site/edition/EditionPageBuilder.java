package org.sitegen.site.edition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.History;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.Letter;
import org.sitegen.newsletter.edition.NothingToReport;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.win.Win;
import org.sitegen.newsletter.win.WinKind;
import org.sitegen.site.Link;
import org.sitegen.site.card.Balance;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.site.card.BenchmarkCardBuilder;
import org.sitegen.site.card.EditionLine;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.NothingLine;
import org.sitegen.site.card.PromiseLine;
import org.sitegen.site.card.WinCard;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.statistics.Variation;

/** Makes the page of an edition: what its month was, as it was known when it appeared. */
public final class EditionPageBuilder {

    private final SiteIndex material;

    public EditionPageBuilder(SiteIndex material) {
        this.material = material;
    }

    public EditionPage page(Edition edition) {
        YearMonth month = edition.month();
        List<FailureCard> failures =
                material.failuresIn(month).stream()
                        .sorted(
                                Comparator.comparing(
                                        org.sitegen.newsletter.failure.Failure::severity))
                        .map(material::card)
                        .toList();
        List<BenchmarkCard> figures = figures(month);
        List<PromiseLine> promises = promises(edition);
        List<Win> wins = material.winsIn(month);
        Letter letter = edition.letter();
        return new EditionPage(
                edition.address(),
                "edition",
                edition.address(),
                edition.address().child("one-page/"),
                month,
                edition.publishOn(),
                edition.headline(),
                edition.preheader(),
                edition.envelope().noteChanged(),
                BalanceCount.of(failures, figures, promises, wins.size()),
                letter == null ? null : material.names().role(letter.fromRole()),
                material.prose(edition),
                new LeadChoice(material).of(edition, figures, failures),
                moved(edition, figures),
                figures,
                failures,
                nothing(edition, "failures"),
                promises,
                cards(wins, false),
                nothing(edition, "wins"),
                cards(wins, true),
                new ComingDates(material).after(edition),
                new OmissionFinder(material).of(edition, figures),
                neighbour(material.archive().before(month)),
                neighbour(material.archive().after(month)));
    }

    private List<BenchmarkCard> figures(YearMonth month) {
        BenchmarkCardBuilder cards = new BenchmarkCardBuilder(material.figures(), material.today());
        List<BenchmarkCard> figures = new ArrayList<>();
        for (Benchmark benchmark : material.newsletter().all(Benchmark.TYPE)) {
            History history = material.history(benchmark).until(month);
            BenchmarkCard card =
                    cards.in(
                            month,
                            history,
                            material.pictures().spark(history, "spark-" + benchmark.id()));
            if (card != null) {
                figures.add(card);
            }
        }
        return List.copyOf(figures);
    }

    /** Those that missed their target, really changed, or have a note; the missed ones first. */
    private static List<FigureNote> moved(Edition edition, List<BenchmarkCard> figures) {
        return figures.stream()
                .filter(
                        card ->
                                isWorthTelling(card)
                                        || edition.benchmarkNotes().containsKey(card.id()))
                .sorted(Comparator.comparingInt(EditionPageBuilder::rank))
                .map(card -> note(edition, card))
                .toList();
    }

    static boolean isWorthTelling(BenchmarkCard card) {
        return Boolean.FALSE.equals(card.met())
                || (card.variation() != Variation.NO_REAL_CHANGE
                        && card.variation() != Variation.TOO_FEW);
    }

    /**
     * A figure that really got worse says more than one that missed, and that more than the rest.
     */
    static int rank(BenchmarkCard card) {
        if (card.variation() == Variation.GETTING_WORSE) {
            return 0;
        }
        return Boolean.FALSE.equals(card.met()) ? 1 : 2;
    }

    private static FigureNote note(Edition edition, BenchmarkCard card) {
        return new FigureNote(card, edition.benchmarkNotes().getOrDefault(card.id(), ""));
    }

    private static @Nullable NothingToReport claim(Edition edition, String kind) {
        return edition.nothingToReport().get(kind);
    }

    private @Nullable NothingLine nothing(Edition edition, String kind) {
        NothingToReport claim = claim(edition, kind);
        return claim == null ? null : NothingLine.of(claim, material.names());
    }

    private List<WinCard> cards(List<Win> wins, boolean unnoticed) {
        return wins.stream()
                .filter(win -> isUnnoticed(win) == unnoticed)
                .map(material::card)
                .toList();
    }

    private static boolean isUnnoticed(Win win) {
        return win.kind() == WinKind.BEHIND_THE_SCENES || win.proactive();
    }

    private List<PromiseLine> promises(Edition edition) {
        LocalDate until = edition.publishOn();
        LocalDate since = material.archive().toldUntil(edition);
        return material.promiseLines().lines(material.promises().toldBetween(since, until), until);
    }

    private @Nullable EditionLine neighbour(@Nullable Edition edition) {
        return edition == null ? null : line(edition, null);
    }

    public EditionLine line(Edition edition, @Nullable Balance balance) {
        return new EditionLine(
                edition.month(),
                edition.isSkipped() ? null : new Link(edition.headline(), edition.address()),
                Objects.requireNonNull(edition.publicFrom()),
                edition.notPublishedBecause(),
                balance);
    }

    static Address latest() {
        return new Address("editions/latest/");
    }
}
