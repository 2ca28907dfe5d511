package org.sitegen.site.promise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sitegen.newsletter.promise.PromiseCount;
import org.sitegen.newsletter.promise.PromiseState;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.PageInputs;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.card.PromiseLine;
import org.sitegen.site.index.NewestFirst;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;

/** Every promise, and how many were kept by the date first promised. */
public final class PromiseSection implements Section {

    private static final Comparator<PromiseLine> NEXT_DUE_FIRST =
            Comparator.comparing(PromiseLine::due);
    private static final Comparator<PromiseLine> LAST_DONE_FIRST =
            Comparator.comparing(PromiseSection::done).reversed();
    private static final Comparator<PromiseLine> LAST_PROMISED_FIRST =
            Comparator.comparing(PromiseLine::promised).reversed();

    @Override
    public List<PlannedPage<?>> pages(SiteIndex index) {
        return List.of(
                new PlannedPage<>(
                        new Address("promises/"),
                        "promises",
                        PromiseIndexPage.class,
                        new PageInputs().promises(index.promises().all()).all(),
                        () -> page(index)));
    }

    private static PromiseIndexPage page(SiteIndex index) {
        LocalDate today = index.today();
        List<PromiseLine> lines = index.promiseLines().lines(index.promises().all(), today);
        return page(lines, index.promises().countAsOf(today));
    }

    private static PromiseIndexPage page(List<PromiseLine> lines, PromiseCount count) {
        List<PromiseLine> kept =
                those(lines, LAST_DONE_FIRST, PromiseState.KEPT, PromiseState.KEPT_LATE);
        List<PromiseLine> dropped = those(lines, LAST_PROMISED_FIRST, PromiseState.DROPPED);
        return new PromiseIndexPage(
                those(lines, NEXT_DUE_FIRST, PromiseState.LATE),
                those(lines, NEXT_DUE_FIRST, PromiseState.OPEN, PromiseState.MOVED),
                newest(kept),
                newest(dropped),
                count);
    }

    private static List<PromiseLine> newest(List<PromiseLine> lines) {
        return lines.subList(0, Math.min(NewestFirst.MOST, lines.size()));
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
