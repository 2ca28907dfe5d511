package org.sitegen.site.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.scale.TimeAxis;
import org.sitegen.markdown.Html;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.History;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.promise.PromiseRegister;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.win.Win;
import org.sitegen.site.Link;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.site.card.BenchmarkCardBuilder;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.FailureCardBuilder;
import org.sitegen.site.card.PromiseLineBuilder;
import org.sitegen.site.card.RegisterNames;
import org.sitegen.site.card.WinCard;
import org.sitegen.site.card.WinCardBuilder;
import org.sitegen.site.picture.NewsletterCharts;
import org.sitegen.site.picture.SiteFigures;

/** What sections make pages of: the newsletter, looked up from every side, each card made once. */
public final class SiteIndex {

    /** How many a page lists of what goes on for ever; a reader looks through no more. */
    public static final int NEWEST = 60;

    private final Newsletter newsletter;
    private final LocalDate today;
    private final Map<Reference, Html> prose;
    private final RegisterNames names;
    private final SiteFigures figures;
    private final PromiseLineBuilder promiseLines;
    private final NewsletterCharts pictures;
    private final Map<Reference, Link> links = new HashMap<>();
    private final Map<String, History> histories = new HashMap<>();
    private final Map<String, FailureCard> failureCards = new HashMap<>();
    private final Map<String, WinCard> winCards = new HashMap<>();
    private final Map<String, BenchmarkCard> benchmarkCards = new HashMap<>();
    private final Map<YearMonth, List<Failure>> failuresByMonth;
    private final Map<YearMonth, List<Win>> winsByMonth;
    private final EditionArchive archive;
    private final PromiseRegister promises;
    private @Nullable TimeAxis axis;

    public SiteIndex(
            Newsletter newsletter,
            LocalDate today,
            Map<Reference, Html> prose,
            NewsletterCharts pictures) {
        this.newsletter = newsletter;
        this.today = today;
        this.prose = prose;
        this.pictures = pictures;
        this.names = new RegisterNames(newsletter.registers());
        this.figures = pictures.figures();
        this.promiseLines = new PromiseLineBuilder(names, this::entry);
        this.promises = PromiseRegister.of(newsletter.promises());
        this.failuresByMonth = byMonth(newsletter.all(Failure.TYPE));
        this.winsByMonth = byMonth(newsletter.all(Win.TYPE));
        this.archive = new EditionArchive(newsletter.all(Edition.TYPE));
        nameEntries();
        makeCards();
    }

    private void nameEntries() {
        newsletter.entries().forEach(this::name);
    }

    private void name(Entry entry) {
        links.put(entry.reference(), new Link(entry.title(), entry.address()));
    }

    private void makeCards() {
        FailureCardBuilder failures =
                new FailureCardBuilder(names, promiseLines, newsletter.settings().zone(), today);
        newsletter.all(Failure.TYPE).forEach(one -> failureCards.put(one.id(), failures.card(one)));
        WinCardBuilder wins = new WinCardBuilder(names, figures);
        newsletter.all(Win.TYPE).forEach(one -> winCards.put(one.id(), wins.card(one)));
        BenchmarkCardBuilder benchmarks = new BenchmarkCardBuilder(figures, today);
        for (Benchmark one : newsletter.all(Benchmark.TYPE)) {
            History history = new History(one, newsletter.measurementsOf(one));
            histories.put(one.id(), history);
            benchmarkCards.put(
                    one.id(),
                    benchmarks.latest(history, pictures.spark(history, "spark-" + one.id())));
        }
        axis = pictures.axis(newsletter.all(Benchmark.TYPE).stream().map(this::history).toList());
    }

    private static <E extends Entry> Map<YearMonth, List<E>> byMonth(List<E> entries) {
        Map<YearMonth, List<E>> byMonth = new TreeMap<>();
        for (E entry : entries) {
            byMonth.computeIfAbsent(entry.envelope().month(), any -> new ArrayList<>()).add(entry);
        }
        return byMonth;
    }

    public Newsletter newsletter() {
        return newsletter;
    }

    public LocalDate today() {
        return today;
    }

    public ZoneId zone() {
        return newsletter.settings().zone();
    }

    public RegisterNames names() {
        return names;
    }

    public SiteFigures figures() {
        return figures;
    }

    public NewsletterCharts pictures() {
        return pictures;
    }

    public PromiseLineBuilder promiseLines() {
        return promiseLines;
    }

    public PromiseRegister promises() {
        return promises;
    }

    public Html prose(Entry entry) {
        return prose.getOrDefault(entry.reference(), Html.NONE);
    }

    /** The link to an entry, or to something in a register; null if there is no such thing. */
    public @Nullable Link link(@Nullable Reference reference) {
        if (reference == null) {
            return null;
        }
        return switch (reference.kind()) {
            case "service" -> names.service(reference.id());
            case "unit" -> names.unit(reference.id());
            case "goal" -> names.goal(reference.id());
            case "capability" -> names.capability(reference.id());
            default -> links.get(reference);
        };
    }

    public List<Link> links(List<Reference> references) {
        return references.stream().map(this::link).filter(Objects::nonNull).toList();
    }

    private Link entry(Reference reference) {
        return Objects.requireNonNull(links.get(reference), reference::toString);
    }

    public History history(Benchmark benchmark) {
        return Objects.requireNonNull(histories.get(benchmark.id()));
    }

    public BenchmarkCard card(Benchmark benchmark) {
        return Objects.requireNonNull(benchmarkCards.get(benchmark.id()));
    }

    public FailureCard card(Failure failure) {
        return Objects.requireNonNull(failureCards.get(failure.id()));
    }

    public WinCard card(Win win) {
        return Objects.requireNonNull(winCards.get(win.id()));
    }

    /** The card of a benchmark with a picture on the time axis that all of them share. */
    public BenchmarkCard smallMultiple(Benchmark benchmark) {
        History history = history(benchmark);
        return new BenchmarkCardBuilder(figures, today)
                .latest(history, axis == null ? null : pictures.small(history, axis));
    }

    public @Nullable BenchmarkCard benchmarkCard(String id) {
        return benchmarkCards.get(id);
    }

    public @Nullable FailureCard failureCard(String id) {
        return failureCards.get(id);
    }

    public @Nullable WinCard winCard(String id) {
        return winCards.get(id);
    }

    public List<Failure> failuresIn(YearMonth month) {
        return failuresByMonth.getOrDefault(month, List.of());
    }

    public List<Win> winsIn(YearMonth month) {
        return winsByMonth.getOrDefault(month, List.of());
    }

    public EditionArchive archive() {
        return archive;
    }

    public @Nullable Link editionLink(Entry entry) {
        Edition edition = archive.of(entry.envelope().month());
        return edition == null ? null : link(edition.reference());
    }

    /** What a function finds for the newest of them, newest first. */
    public static <E, C> List<C> newest(List<E> entries, Function<E, C> card) {
        int count = entries.size();
        return newestFirst(entries.subList(Math.max(0, count - NEWEST), count), card);
    }

    /** What a function finds for each, newest first. */
    public static <E, C> List<C> newestFirst(List<E> entries, Function<E, C> card) {
        List<E> reversed = new ArrayList<>(entries);
        Collections.reverse(reversed);
        return reversed.stream().map(card).toList();
    }
}
