package org.sitegen.site;

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

/** What sections make pages of: the newsletter, looked up from every side, each card made once. */
final class Material {

    /** How many a page lists of what goes on for ever; a reader looks through no more. */
    static final int NEWEST = 60;

    private final Newsletter newsletter;
    private final LocalDate today;
    private final Map<Reference, Html> prose;
    private final Names names;
    private final Figures figures;
    private final PromiseLines promiseLines;
    private final Pictures pictures;
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

    Material(
            Newsletter newsletter, LocalDate today, Map<Reference, Html> prose, Pictures pictures) {
        this.newsletter = newsletter;
        this.today = today;
        this.prose = prose;
        this.pictures = pictures;
        this.names = new Names(newsletter.registers());
        this.figures = pictures.figures();
        this.promiseLines = new PromiseLines(names, this::entry);
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
        FailureCards failures =
                new FailureCards(names, promiseLines, newsletter.settings().zone(), today);
        newsletter.all(Failure.TYPE).forEach(one -> failureCards.put(one.id(), failures.card(one)));
        WinCards wins = new WinCards(names, figures);
        newsletter.all(Win.TYPE).forEach(one -> winCards.put(one.id(), wins.card(one)));
        BenchmarkCards benchmarks = new BenchmarkCards(figures, today);
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

    Newsletter newsletter() {
        return newsletter;
    }

    LocalDate today() {
        return today;
    }

    ZoneId zone() {
        return newsletter.settings().zone();
    }

    Names names() {
        return names;
    }

    Figures figures() {
        return figures;
    }

    Pictures pictures() {
        return pictures;
    }

    PromiseLines promiseLines() {
        return promiseLines;
    }

    PromiseRegister promises() {
        return promises;
    }

    Html prose(Entry entry) {
        return prose.getOrDefault(entry.reference(), Html.NONE);
    }

    /** The link to an entry, or to something in a register; null if there is no such thing. */
    @Nullable Link link(@Nullable Reference reference) {
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

    List<Link> links(List<Reference> references) {
        return references.stream().map(this::link).filter(Objects::nonNull).toList();
    }

    private Link entry(Reference reference) {
        return Objects.requireNonNull(links.get(reference), reference::toString);
    }

    History history(Benchmark benchmark) {
        return Objects.requireNonNull(histories.get(benchmark.id()));
    }

    BenchmarkCard card(Benchmark benchmark) {
        return Objects.requireNonNull(benchmarkCards.get(benchmark.id()));
    }

    FailureCard card(Failure failure) {
        return Objects.requireNonNull(failureCards.get(failure.id()));
    }

    WinCard card(Win win) {
        return Objects.requireNonNull(winCards.get(win.id()));
    }

    /** The card of a benchmark with a picture on the time axis that all of them share. */
    BenchmarkCard smallMultiple(Benchmark benchmark) {
        History history = history(benchmark);
        return new BenchmarkCards(figures, today)
                .latest(history, axis == null ? null : pictures.small(history, axis));
    }

    @Nullable BenchmarkCard benchmarkCard(String id) {
        return benchmarkCards.get(id);
    }

    @Nullable FailureCard failureCard(String id) {
        return failureCards.get(id);
    }

    @Nullable WinCard winCard(String id) {
        return winCards.get(id);
    }

    List<Failure> failuresIn(YearMonth month) {
        return failuresByMonth.getOrDefault(month, List.of());
    }

    List<Win> winsIn(YearMonth month) {
        return winsByMonth.getOrDefault(month, List.of());
    }

    EditionArchive archive() {
        return archive;
    }

    @Nullable Link editionLink(Entry entry) {
        Edition edition = archive.of(entry.envelope().month());
        return edition == null ? null : link(edition.reference());
    }

    /** What a function finds for the newest of them, newest first. */
    static <E, C> List<C> newest(List<E> entries, Function<E, C> card) {
        int count = entries.size();
        return newestFirst(entries.subList(Math.max(0, count - NEWEST), count), card);
    }

    /** What a function finds for each, newest first. */
    static <E, C> List<C> newestFirst(List<E> entries, Function<E, C> card) {
        List<E> reversed = new ArrayList<>(entries);
        Collections.reverse(reversed);
        return reversed.stream().map(card).toList();
    }
}
