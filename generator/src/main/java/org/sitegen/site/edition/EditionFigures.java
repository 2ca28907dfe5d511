package org.sitegen.site.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.History;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.site.card.BenchmarkCardBuilder;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.statistics.Variation;

/**
 * The figures of an edition's month, as they were known then. Pictures are drawn of those that are
 * shown by themselves; the table of all has none.
 */
final class EditionFigures {

    /** As many as fill two screens of a desk. */
    private static final int MOST_WITHOUT_NOTE = 24;

    private final SiteIndex index;
    private final Edition edition;
    private final BenchmarkCardBuilder builder;
    private final Map<String, History> histories = new LinkedHashMap<>();
    private final Map<String, BenchmarkCard> cards = new LinkedHashMap<>();
    private final Map<String, BenchmarkCard> drawn = new LinkedHashMap<>();
    private final List<Benchmark> late = new ArrayList<>();

    EditionFigures(SiteIndex index, Edition edition) {
        this.index = index;
        this.edition = edition;
        this.builder = new BenchmarkCardBuilder(index.charts(), index.today());
        index.newsletter().all(Benchmark.TYPE).forEach(this::add);
    }

    private void add(Benchmark benchmark) {
        History history = index.history(benchmark).until(edition.month());
        if (history.isLateOn(edition.publishOn())) {
            late.add(benchmark);
        }
        BenchmarkCard card = builder.in(edition.month(), history, null);
        if (card != null) {
            histories.put(card.id(), history);
            cards.put(card.id(), card);
        }
    }

    /** The cards of all, without pictures. */
    List<BenchmarkCard> all() {
        return List.copyOf(cards.values());
    }

    /** Of how many there are too few figures to tell a change. */
    int tooFew() {
        return (int)
                cards.values().stream()
                        .filter(card -> card.verdict().variation() == Variation.TOO_FEW)
                        .count();
    }

    /** Those whose figure should have been there when the edition appeared. */
    List<Benchmark> late() {
        return List.copyOf(late);
    }

    /** All that the edition tells of: those with a card, and those that are late. */
    List<Benchmark> benchmarks() {
        return index.newsletter().all(Benchmark.TYPE).stream()
                .filter(one -> cards.containsKey(one.id()) || late.contains(one))
                .toList();
    }

    /** The card of one with its picture; null if it has no figure in this month. */
    @Nullable BenchmarkCard of(String id) {
        return cards.containsKey(id) ? drawn.computeIfAbsent(id, this::draw) : null;
    }

    private @Nullable BenchmarkCard draw(String id) {
        History history = histories.get(id);
        return history == null
                ? null
                : builder.in(edition.month(), history, index.charts().spark(history));
    }

    /**
     * Those that missed their target, really changed, or have a note; the worst first. Those that
     * nobody wrote a note for are at most so many as people look at; the table of all has the rest.
     */
    List<FigureNote> moved() {
        List<FigureNote> moved = new ArrayList<>();
        int withoutNote = 0;
        for (BenchmarkCard card : worstFirst()) {
            String note = noteOn(card);
            if (!note.isEmpty() || ++withoutNote <= MOST_WITHOUT_NOTE) {
                moved.add(new FigureNote(drawn(card), note));
            }
        }
        return moved;
    }

    /** How many there are of them, those that the table alone has included. */
    int movedInAll() {
        return (int) worthTelling().count();
    }

    private List<BenchmarkCard> worstFirst() {
        return worthTelling().sorted(Comparator.comparingInt(EditionFigures::rank)).toList();
    }

    private Stream<BenchmarkCard> worthTelling() {
        return cards.values().stream()
                .filter(card -> isWorthTelling(card) || !noteOn(card).isEmpty());
    }

    private String noteOn(BenchmarkCard card) {
        return edition.benchmarkNotes().getOrDefault(card.id(), "");
    }

    /** The one that moved most plainly. */
    Optional<BenchmarkCard> plainest() {
        return cards.values().stream()
                .filter(EditionFigures::isWorthTelling)
                .min(Comparator.comparingInt(EditionFigures::rank))
                .map(this::drawn);
    }

    private BenchmarkCard drawn(BenchmarkCard card) {
        BenchmarkCard withPicture = of(card.id());
        return withPicture == null ? card : withPicture;
    }

    private static boolean isWorthTelling(BenchmarkCard card) {
        return Boolean.FALSE.equals(card.met()) || card.isNews();
    }

    /**
     * A figure that has just got worse says more than one that missed, and that more than the rest.
     */
    private static int rank(BenchmarkCard card) {
        if (card.isNews() && card.tone() == Variation.GETTING_WORSE) {
            return 0;
        }
        return Boolean.FALSE.equals(card.met()) ? 1 : 2;
    }
}
