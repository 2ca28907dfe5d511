package org.sitegen.site.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.entry.KnownGap;
import org.sitegen.site.Link;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.site.index.SiteIndex;

/** Collects what an edition leaves out, so that it can say so itself. */
final class OmissionFinder {

    private final SiteIndex index;
    private final Map<EntryType<?>, List<Entry>> awaitingNews = new HashMap<>();

    OmissionFinder(SiteIndex index) {
        this.index = index;
        for (EntryType<?> type : EntryTypes.ALL) {
            List<? extends Entry> all = index.newsletter().all(type);
            awaitingNews.put(type, List.copyOf(all.stream().filter(Entry::awaitsNews).toList()));
        }
    }

    List<Omission> of(Edition edition, EditionFigures figures) {
        List<Omission> omissions = new ArrayList<>();
        figures.all().forEach(card -> addFigure(omissions, card));
        figures.late().forEach(benchmark -> addLateFigure(omissions, benchmark));
        figures.benchmarks().forEach(benchmark -> addWaived(omissions, benchmark));
        EntryTypes.ALL.stream()
                .filter(EntryType::isDated)
                .forEach(type -> addEntries(omissions, type, edition));
        addOwn(omissions, edition);
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

    private void addLateFigure(List<Omission> omissions, Entry benchmark) {
        Link link = index.link(benchmark.reference());
        omissions.add(new Omission("figure-late", link, List.of()));
    }

    private void addEntries(List<Omission> omissions, EntryType<?> type, Edition edition) {
        for (Entry entry : index.in(edition.month(), type)) {
            Link link = index.link(entry.reference());
            for (KnownGap gap : entry.gaps()) {
                omissions.add(new Omission(gap.kind(), link, gap.texts()));
            }
            addWaived(omissions, entry);
        }
        awaitingNews
                .getOrDefault(type, List.of())
                .forEach(entry -> addSilence(omissions, entry, edition.publishOn()));
    }

    /** An edition tells of the silence as it was on its day, also about older entries. */
    private void addSilence(List<Omission> omissions, Entry entry, LocalDate day) {
        LocalDate news = entry.latestNews(day, index.zone());
        long days = index.newsletter().settings().longWithoutNews();
        if (news.plusDays(days).isBefore(day)) {
            Link link = index.link(entry.reference());
            omissions.add(new Omission("no-news", link, List.of(), days));
        }
    }

    private static void addOwn(List<Omission> omissions, Edition edition) {
        List<String> reasons = reasons(edition);
        if (!reasons.isEmpty()) {
            omissions.add(new Omission("edition-waived", null, reasons));
        }
    }

    private static List<String> reasons(Entry entry) {
        return List.copyOf(entry.envelope().waive().values());
    }

    private void addWaived(List<Omission> omissions, Entry entry) {
        List<String> reasons = reasons(entry);
        if (!reasons.isEmpty()) {
            omissions.add(new Omission("waived", index.link(entry.reference()), reasons));
        }
    }

    private static List<String> said(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }
}
