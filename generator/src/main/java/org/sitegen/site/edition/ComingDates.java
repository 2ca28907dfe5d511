package org.sitegen.site.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitegen.newsletter.benchmark.Ask;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.site.index.SiteIndex;

/** What comes after an edition: the next one, and every promise and ask due before it. */
final class ComingDates {

    private final SiteIndex index;

    ComingDates(SiteIndex index) {
        this.index = index;
    }

    List<DatedLine> after(Edition edition) {
        LocalDate from = edition.publishOn();
        LocalDate until = edition.nextEditionOn();
        List<DatedLine> dates = new ArrayList<>();
        dates.add(new DatedLine(until, "edition", "", null));
        index.promiseLines().lines(promises(edition), from).stream()
                .map(line -> new DatedLine(line.due(), "promise", line.what(), line.entry()))
                .forEach(dates::add);
        index.newsletter().all(Benchmark.TYPE).forEach(one -> addAsk(dates, one, from, until));
        dates.sort(Comparator.comparing(DatedLine::date).thenComparing(DatedLine::text));
        return List.copyOf(dates);
    }

    /** The promises to be kept before the next edition. */
    List<Promise> promises(Edition edition) {
        return index.promises().coming(edition.publishOn(), edition.nextEditionOn());
    }

    private void addAsk(
            List<DatedLine> dates, Benchmark benchmark, LocalDate from, LocalDate until) {
        Ask ask = benchmark.ask();
        LocalDate by = ask == null ? null : ask.by();
        if (ask != null && by != null && by.isAfter(from) && !by.isAfter(until)) {
            dates.add(new DatedLine(by, "ask", ask.itNeeds(), index.link(benchmark.reference())));
        }
    }
}
