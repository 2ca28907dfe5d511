package org.sitegen.site.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.win.Win;
import org.sitegen.site.Link;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.site.index.SiteIndex;

/** Collects what an edition leaves out, so that it can say so itself. */
final class OmissionFinder {

    private final SiteIndex index;
    private final List<Failure> awaitingNews;

    OmissionFinder(SiteIndex index) {
        this.index = index;
        this.awaitingNews =
                index.newsletter().all(Failure.TYPE).stream().filter(Failure::awaitsNews).toList();
    }

    List<Omission> of(Edition edition, EditionFigures figures) {
        List<Omission> omissions = new ArrayList<>();
        figures.all().forEach(card -> addFigure(omissions, card));
        figures.late().forEach(benchmark -> addLateFigure(omissions, benchmark));
        figures.benchmarks().forEach(benchmark -> addWaived(omissions, benchmark));
        index.failuresIn(edition.month()).forEach(failure -> addFailure(omissions, failure));
        awaitingNews.forEach(failure -> addSilence(omissions, failure, edition.publishOn()));
        index.winsIn(edition.month()).forEach(win -> addWin(omissions, win));
        index.others().beginningIn(edition.month()).forEach(one -> addWaived(omissions, one));
        addWaived(omissions, edition);
        return List.copyOf(omissions);
    }

    private static void addFigure(List<Omission> omissions, BenchmarkCard card) {
        Link link = new Link(card.title(), card.address());
        if (card.figure() == null) {
            omissions.add(new Omission("figure-missing", link, said(card.note())));
        } else if (card.mark() == Mark.PROVISIONAL || card.mark() == Mark.ESTIMATED) {
            omissions.add(new Omission("figure-provisional", link, said(card.note())));
        }
    }

    private void addLateFigure(List<Omission> omissions, Benchmark benchmark) {
        Link link = index.link(benchmark.reference());
        omissions.add(new Omission("figure-late", link, List.of()));
    }

    private void addFailure(List<Omission> omissions, Failure failure) {
        Link link = index.link(failure.reference());
        if (!failure.notKnownYet().isEmpty()) {
            omissions.add(new Omission("not-known", link, failure.notKnownYet()));
        }
        if (failure.lacksReview()) {
            omissions.add(new Omission("not-reviewed", link, List.of()));
        }
        addWaived(omissions, failure);
    }

    /** An edition tells of the silence as it was on its day, also about older failures. */
    private void addSilence(List<Omission> omissions, Failure failure, LocalDate day) {
        LocalDate news = failure.latestNews(day, index.zone());
        long days = Failure.longWithoutNews(index.newsletter().settings());
        if (news.plusDays(days).isBefore(day)) {
            Link link = index.link(failure.reference());
            omissions.add(new Omission("no-news", link, List.of(), days));
        }
    }

    private void addWin(List<Omission> omissions, Win win) {
        String because = win.notMeasuredBecause();
        if (because != null && win.measure() == null) {
            omissions.add(
                    new Omission("win-not-measured", index.link(win.reference()), said(because)));
        }
        addWaived(omissions, win);
    }

    private void addWaived(List<Omission> omissions, Entry entry) {
        List<String> reasons = List.copyOf(entry.envelope().waive().values());
        if (!reasons.isEmpty()) {
            omissions.add(new Omission("waived", index.link(entry.reference()), reasons));
        }
    }

    private static List<String> said(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }
}
