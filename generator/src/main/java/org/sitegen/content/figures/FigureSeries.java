package org.sitegen.content.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.file.ContentRequest;
import org.sitegen.finding.Location;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.benchmark.Retirement;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.schema.RecordLocations;

/** What must hold between the lines of a benchmark's file. */
final class FigureSeries {

    private final FileFindings findings;
    private final FigureColumns columns;
    private final RecordLocations locations;
    private final boolean complete;

    FigureSeries(
            FileFindings findings,
            FigureColumns columns,
            RecordLocations locations,
            boolean complete) {
        this.findings = findings;
        this.columns = columns;
        this.locations = locations;
        this.complete = complete;
    }

    /** The figures in order and each once, without those of periods that are not over yet. */
    List<Measurement> checked(Benchmark benchmark, List<Measurement> all, ContentRequest request) {
        List<Measurement> series = once(all);
        areInOrder(series);
        series.sort(Comparator.comparing(Measurement::period));
        if (complete) {
            haveNoGaps(series);
        }
        endWithTheBenchmark(benchmark.retired(), series);
        return request.future() ? series : untilToday(series, request.today());
    }

    private List<Measurement> once(List<Measurement> all) {
        Map<FigurePeriod, Measurement> seen = new HashMap<>();
        List<Measurement> once = new ArrayList<>();
        for (Measurement one : all) {
            Measurement first = seen.putIfAbsent(one.period(), one);
            if (first == null) {
                once.add(one);
            } else {
                reportTwice(one, first);
            }
        }
        return once;
    }

    private void reportTwice(Measurement one, Measurement first) {
        findings.error(
                "duplicate-period",
                at(one),
                one.period() + " stands twice, first in line " + at(first).line(),
                "Keep one of the two lines.");
    }

    private void areInOrder(List<Measurement> series) {
        for (int i = 1; i < series.size(); i++) {
            Measurement one = series.get(i);
            if (one.period().compareTo(series.get(i - 1).period()) < 0) {
                findings.warning(
                        "period-order",
                        at(one),
                        one.period() + " stands below a later period",
                        "Sort the lines by period, so that changes are easy to see.");
                return;
            }
        }
    }

    private void haveNoGaps(List<Measurement> series) {
        for (int i = 1; i < series.size(); i++) {
            FigurePeriod last = series.get(i - 1).period();
            if (last.next().compareTo(series.get(i).period()) < 0) {
                reportMissing(last, series.get(i));
            }
        }
    }

    /** One for a whole gap, which a wrong year makes long. */
    private void reportMissing(FigurePeriod last, Measurement next) {
        FigurePeriod missing = last.next();
        boolean only = missing.next().equals(next.period());
        findings.error(
                "missing-period",
                at(next),
                only
                        ? "there is no line for " + missing + " before " + next.period()
                        : "there is no line between " + last + " and " + next.period(),
                FigureLine.at(at(next))
                        .noneAbove(missing.toString())
                        .after(
                                (only
                                                ? "Add a line for it."
                                                : "Add a line for each period between them, or"
                                                        + " correct this one.")
                                        + " If there is no figure, "
                                        + columns.leaveOut()));
    }

    private void endWithTheBenchmark(@Nullable Retirement retired, List<Measurement> series) {
        Measurement last = series.isEmpty() ? null : series.get(series.size() - 1);
        if (retired != null && last != null && !last.period().first().isBefore(retired.from())) {
            findings.error(
                    "figure-after-retirement",
                    at(last),
                    last.period() + " is after the benchmark ended in " + retired.from(),
                    "Remove the line, or move the end under retired.");
        }
    }

    private List<Measurement> untilToday(List<Measurement> series, LocalDate today) {
        return series.stream().filter(one -> isOver(one, today)).toList();
    }

    private boolean isOver(Measurement one, LocalDate today) {
        boolean over = one.period().end().isBefore(today);
        if (!over) {
            findings.notice(
                    "future-period",
                    at(one),
                    one.period() + " is not over on " + today + ", so it is withheld",
                    "Nothing needs to be done: it is published once the period is over.");
        }
        return over;
    }

    private Location at(Measurement one) {
        return locations.of(one).at(Measurement.PERIOD);
    }
}
