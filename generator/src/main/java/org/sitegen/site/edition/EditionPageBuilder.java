package org.sitegen.site.edition;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.Letter;
import org.sitegen.newsletter.edition.NothingToReport;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.win.Win;
import org.sitegen.newsletter.win.WinKind;
import org.sitegen.site.Link;
import org.sitegen.site.PageInputs;
import org.sitegen.site.card.Balance;
import org.sitegen.site.card.EditionLine;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.NothingLine;
import org.sitegen.site.card.PromiseLine;
import org.sitegen.site.card.WinCard;
import org.sitegen.site.index.SiteIndex;

/** Makes the page of an edition: what its month was, as it was known when it appeared. */
public final class EditionPageBuilder {

    private final SiteIndex index;
    private final OmissionFinder omissions;

    public EditionPageBuilder(SiteIndex index) {
        this.index = index;
        this.omissions = new OmissionFinder(index);
    }

    /** What the page of an edition is made of: its month, its lead, and what comes after it. */
    public PageInputs inputs(Edition edition) {
        YearMonth month = edition.month();
        return counted(edition)
                .named(edition.lead())
                .entries(index.others().movingIn(month))
                .promises(new ComingDates(index).promises(edition))
                .entry(index.archive().before(month))
                .entry(index.archive().after(month));
    }

    /** What is counted in the balance of an edition. */
    private PageInputs counted(Edition edition) {
        return new PageInputs()
                .entry(edition)
                .entry(index.archive().appearedBefore(edition))
                .entries(index.failuresIn(edition.month()))
                .named(index.incidents().inputs(index.incidents().of(edition)))
                .entries(index.newsletter().all(Benchmark.TYPE))
                .promises(index.promisesCounted(edition))
                .entries(index.winsIn(edition.month()));
    }

    public EditionPage page(Edition edition) {
        YearMonth month = edition.month();
        List<FailureCard> failures =
                index.failuresIn(month).stream()
                        .sorted(Comparator.comparing(Failure::severity))
                        .map(failure -> index.cardAsOf(edition.publishOn(), failure))
                        .toList();
        EditionFigures figures = new EditionFigures(index, edition);
        List<FigureNote> moved = figures.moved();
        List<Win> wins = index.winsIn(month);
        Letter letter = edition.letter();
        return new EditionPage(
                edition.address(),
                "edition",
                edition.address(),
                onePage(edition),
                plainText(edition),
                month,
                edition.publishOn(),
                edition.headline(),
                edition.preheader(),
                edition.envelope().noteChanged(),
                index.balance(edition),
                letter == null ? null : index.names().role(letter.fromRole()),
                index.story(edition),
                new LeadChoice(index, edition, figures).all(),
                moved,
                figures.movedInAll() - moved.size(),
                figures.tooFew(),
                figures.all(),
                failures,
                nothing(edition, "failures"),
                index.incidents().count(edition),
                promises(edition),
                cards(wins, false),
                nothing(edition, "wins"),
                cards(wins, true),
                index.others().in(month),
                new ComingDates(index).after(edition),
                omissions.of(edition, figures),
                neighbour(index.archive().before(month)),
                neighbour(index.archive().after(month)));
    }

    private @Nullable NothingLine nothing(Edition edition, String kind) {
        NothingToReport claim = edition.nothingToReport().get(kind);
        return claim == null ? null : NothingLine.of(claim, index.names());
    }

    private List<WinCard> cards(List<Win> wins, boolean unnoticed) {
        return wins.stream().filter(win -> isUnnoticed(win) == unnoticed).map(index::card).toList();
    }

    private static boolean isUnnoticed(Win win) {
        return win.kind() == WinKind.BEHIND_THE_SCENES || win.proactive();
    }

    private List<PromiseLine> promises(Edition edition) {
        return index.promiseLines().lines(index.promisesIn(edition), edition.publishOn());
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

    static Address plainText(Edition edition) {
        return new Address("data/editions/" + edition.id() + ".txt");
    }

    static Address onePage(Edition edition) {
        return edition.address().child("one-page/");
    }
}
