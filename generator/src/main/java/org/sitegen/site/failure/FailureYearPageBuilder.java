package org.sitegen.site.failure;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.strip.RecoveryTimesChart;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.NothingToReport;
import org.sitegen.newsletter.failure.Factor;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.FailureSeverity;
import org.sitegen.newsletter.incident.SmallIncident;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.promise.PromiseCount;
import org.sitegen.newsletter.promise.PromiseState;
import org.sitegen.site.Link;
import org.sitegen.site.PageInputs;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.card.NothingLine;
import org.sitegen.site.card.PromiseLine;
import org.sitegen.site.index.EntryYears;
import org.sitegen.site.index.IncidentIndex;
import org.sitegen.site.index.NewestFirst;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.statistics.Spread;
import org.sitegen.text.Kebab;

/** Makes the failure report of a year. */
final class FailureYearPageBuilder {

    private static final List<PromiseState> WORST_FIRST =
            List.of(
                    PromiseState.LATE,
                    PromiseState.MOVED,
                    PromiseState.DROPPED,
                    PromiseState.KEPT_LATE,
                    PromiseState.OPEN,
                    PromiseState.KEPT);

    private static final int MOST_LINES = 400;

    private final SiteIndex index;
    private final EntryYears<Failure> years;

    FailureYearPageBuilder(SiteIndex index, EntryYears<Failure> years) {
        this.index = index;
        this.years = years;
    }

    PlannedPage<FailureYearPage> planned(int year) {
        List<Failure> failures = years.byYear().getOrDefault(year, List.of());
        List<Edition> editions = index.archive().of(year);
        IncidentIndex incidents = index.incidents();
        PageInputs inputs =
                PageInputs.of(failures)
                        .entries(editions)
                        .entries(years.firstOfEachYear())
                        .named(incidents.yearInputs())
                        .named(incidents.inputs(incidents.in(year)));
        return new PlannedPage<>(
                years.link(year).address(),
                "failure-year",
                FailureYearPage.class,
                inputs.all(),
                () -> page(year, failures, editions));
    }

    private FailureYearPage page(int year, List<Failure> failures, List<Edition> editions) {
        List<SmallIncident> incidents = index.incidents().in(year);
        double[] minutes = minutes(failures, index.zone());
        @Nullable Spread spread = minutes.length == 0 ? null : Spread.of(minutes);
        List<Promise> promised =
                failures.stream().flatMap(failure -> failure.promises().stream()).toList();
        List<PromiseLine> actions = actions(promised);
        return new FailureYearPage(
                year,
                failures.stream().map(index::card).toList(),
                latest(incidents).stream().map(index.incidents()::line).toList(),
                incidents.size(),
                incidents.stream().mapToLong(SmallIncident::minutes).sum(),
                index.newsletter().settings().toldInFull(),
                bySeverity(failures),
                tallies(failures.stream().flatMap(FailureYearPageBuilder::factors)),
                tallies(failures.stream().map(Failure::noticedBy)),
                index.charts().restoreTimes("failures-" + year, failures, index.zone()),
                minutes.length,
                spread != null && RecoveryTimesChart.isTold(spread)
                        ? Math.round(spread.median())
                        : null,
                spread == null ? null : Math.round(spread.lowest()),
                spread == null ? null : Math.round(spread.highest()),
                failures.size() > NewestFirst.MOST,
                shown(actions),
                actions.size(),
                PromiseCount.of(promised, index.today()),
                quietMonths(editions),
                lessons(failures),
                years.links());
    }

    /** A list of more is no list: the data files have all. */
    private static List<SmallIncident> latest(List<SmallIncident> incidents) {
        return incidents.subList(Math.max(0, incidents.size() - MOST_LINES), incidents.size());
    }

    static double[] minutes(List<Failure> failures, ZoneId zone) {
        return failures.stream()
                .flatMap(failure -> failure.timesToPutRight(zone).stream())
                .mapToDouble(Long::doubleValue)
                .toArray();
    }

    /** An action that repairs more than one factor of a kind counts that kind once. */
    private static Stream<Enum<?>> factors(Failure failure) {
        return failure.factors().stream().map(Factor::type).distinct().map(type -> (Enum<?>) type);
    }

    private static List<TallyRow> bySeverity(List<Failure> failures) {
        List<TallyRow> tallies = new ArrayList<>();
        int most = 1;
        for (FailureSeverity severity : FailureSeverity.values()) {
            most = Math.max(most, count(failures, severity));
        }
        for (FailureSeverity severity : FailureSeverity.values()) {
            int count = count(failures, severity);
            tallies.add(new TallyRow(Kebab.of(severity), count, 100 * count / most));
        }
        return tallies;
    }

    private static int count(List<Failure> failures, FailureSeverity severity) {
        return (int) failures.stream().filter(failure -> failure.severity() == severity).count();
    }

    private static List<TallyRow> tallies(Stream<? extends @Nullable Enum<?>> words) {
        Map<String, Integer> counts = new TreeMap<>();
        words.filter(Objects::nonNull)
                .forEach(word -> counts.merge(Kebab.of(word), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return counts.entrySet().stream()
                .map(one -> new TallyRow(one.getKey(), one.getValue(), 100 * one.getValue() / most))
                .sorted(
                        Comparator.comparing(TallyRow::count)
                                .reversed()
                                .thenComparing(TallyRow::key))
                .toList();
    }

    private List<PromiseLine> actions(List<Promise> promised) {
        return promised.stream()
                .map(promise -> index.promiseLines().line(promise, index.today()))
                .sorted(
                        Comparator.comparing(PromiseLine::promised)
                                .thenComparing(PromiseLine::what))
                .toList();
    }

    private static List<PromiseLine> shown(List<PromiseLine> actions) {
        return actions.size() <= NewestFirst.MOST
                ? actions
                : actions.stream()
                        .sorted(Comparator.comparingInt(line -> WORST_FIRST.indexOf(line.state())))
                        .limit(NewestFirst.MOST)
                        .toList();
    }

    private List<FailureYearPage.Quiet> quietMonths(List<Edition> editions) {
        return editions.stream().map(this::quietMonth).filter(Objects::nonNull).toList();
    }

    private FailureYearPage.@Nullable Quiet quietMonth(Edition edition) {
        NothingToReport claim = edition.nothingToReport().get("failures");
        Link link = new Link(edition.headline(), edition.address());
        return claim == null
                ? null
                : new FailureYearPage.Quiet(
                        link, edition.month(), NothingLine.of(claim, index.names()));
    }

    private List<FailureYearPage.Lesson> lessons(List<Failure> failures) {
        List<FailureYearPage.Lesson> lessons = new ArrayList<>();
        for (Failure failure : failures) {
            Link link = new Link(failure.envelope().title(), failure.address());
            failure.lessons().forEach(text -> lessons.add(new FailureYearPage.Lesson(text, link)));
        }
        return lessons;
    }
}
