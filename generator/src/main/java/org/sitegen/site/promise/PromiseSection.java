package org.sitegen.site.promise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sitegen.newsletter.promise.PromiseState;
import org.sitegen.site.Page;
import org.sitegen.site.card.PromiseLine;
import org.sitegen.site.index.Newest;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;

/** Every promise, and how many were kept by the date first promised. */
public final class PromiseSection implements Section {

    @Override
    public List<Page> pages(SiteIndex index) {
        LocalDate today = index.today();
        List<PromiseLine> lines = index.promiseLines().lines(index.promises().all(), today);
        List<PromiseLine> kept =
                those(
                        lines,
                        Comparator.comparing(PromiseSection::done).reversed(),
                        PromiseState.KEPT,
                        PromiseState.KEPT_LATE);
        List<PromiseLine> dropped =
                those(
                        lines,
                        Comparator.comparing(PromiseLine::promised).reversed(),
                        PromiseState.DROPPED);
        return List.of(
                new PromiseIndexPage(
                        those(lines, Comparator.comparing(PromiseLine::due), PromiseState.LATE),
                        those(lines, Comparator.comparing(PromiseLine::due), PromiseState.OPEN),
                        newest(kept),
                        kept.size(),
                        newest(dropped),
                        dropped.size(),
                        index.promises().dueBefore(today),
                        (int)
                                kept.stream()
                                        .filter(line -> line.state() == PromiseState.KEPT)
                                        .count()));
    }

    private static List<PromiseLine> newest(List<PromiseLine> lines) {
        return lines.subList(0, Math.min(Newest.MOST, lines.size()));
    }

    private static LocalDate done(PromiseLine line) {
        return line.doneOn() == null ? line.due() : line.doneOn();
    }

    private static List<PromiseLine> those(
            List<PromiseLine> lines, Comparator<PromiseLine> order, PromiseState... states) {
        Set<PromiseState> wanted = Set.of(states);
        return lines.stream()
                .filter(line -> wanted.contains(line.state()))
                .sorted(order.thenComparing(PromiseLine::what))
                .toList();
    }
}
