package org.sitegen.site.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Ask;
import org.sitegen.newsletter.benchmark.Baseline;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.History;
import org.sitegen.newsletter.benchmark.Rebase;
import org.sitegen.newsletter.benchmark.Retirement;
import org.sitegen.newsletter.benchmark.Target;
import org.sitegen.newsletter.benchmark.TargetKind;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.site.PageInputs;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.site.index.NewestFirst;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.site.picture.SiteFigures;
import org.sitegen.statistics.course.Change;
import org.sitegen.text.Kebab;

/** Makes the page of a benchmark. */
final class BenchmarkPageBuilder {

    private final SiteIndex index;
    private final BenchmarkNotes notes;

    BenchmarkPageBuilder(SiteIndex index) {
        this.index = index;
        this.notes = new BenchmarkNotes(index);
    }

    PlannedPage<BenchmarkPage> planned(Benchmark benchmark) {
        Retirement retired = benchmark.retired();
        PageInputs inputs =
                new PageInputs()
                        .entry(benchmark)
                        .entries(notes.editions(benchmark))
                        .named(benchmark(benchmark.pairedWith()))
                        .named(retired == null ? null : benchmark(retired.replacedBy()));
        benchmark.rebases().forEach(rebase -> inputs.named(rebase.ref()));
        return PlannedPage.of(benchmark, BenchmarkPage.class, inputs.all(), () -> page(benchmark));
    }

    private static @Nullable Reference benchmark(@Nullable String id) {
        return id == null ? null : new Reference(Benchmark.TYPE.name(), id);
    }

    private BenchmarkPage page(Benchmark benchmark) {
        Ask ask = benchmark.ask();
        Baseline baseline = benchmark.baseline();
        Retirement retired = benchmark.retired();
        return new BenchmarkPage(
                benchmark,
                index.card(benchmark),
                index.names().role(benchmark.ownerRole()),
                index.charts().trend(index.history(benchmark)),
                NewestFirst.allOf(new BenchmarkTable(index).rows(benchmark), row -> row),
                targets(benchmark),
                notes.of(benchmark),
                baseline == null ? null : index.figures().of(benchmark, baseline.value()),
                others(benchmark),
                ask == null ? null : index.names().roleOrNull(ask.fromRole()),
                index.names().service(benchmark.service()),
                index.names().goal(benchmark.envelope().goal()),
                paired(benchmark),
                retired == null ? null : index.link(benchmark(retired.replacedBy())),
                rebases(benchmark),
                index.story(benchmark),
                BenchmarkTable.csv(benchmark),
                BenchmarkTable.json(benchmark));
    }

    private List<BenchmarkPage.TargetRow> targets(Benchmark benchmark) {
        List<BenchmarkPage.TargetRow> lines = new ArrayList<>();
        benchmark.targets().forEach(target -> lines.add(0, line(benchmark, target)));
        return List.copyOf(lines);
    }

    private BenchmarkPage.TargetRow line(Benchmark benchmark, Target target) {
        SiteFigures figures = index.figures();
        TargetKind kind = target.kind();
        return new BenchmarkPage.TargetRow(
                target.from(),
                figures.least(benchmark, target),
                figures.most(benchmark, target),
                kind == null ? "" : Kebab.of(kind),
                target.because());
    }

    private List<BenchmarkPage.Other> others(Benchmark benchmark) {
        return benchmark.compare().stream()
                .map(
                        other ->
                                new BenchmarkPage.Other(
                                        other.name(),
                                        index.figures().of(benchmark, other.value()),
                                        other.period(),
                                        other.source(),
                                        other.note()))
                .toList();
    }

    private @Nullable BenchmarkCard paired(Benchmark benchmark) {
        Reference pair = benchmark(benchmark.pairedWith());
        return pair != null && index.entry(pair) instanceof Benchmark other
                ? index.card(other)
                : null;
    }

    private List<BenchmarkPage.RebaseLine> rebases(Benchmark benchmark) {
        return benchmark.rebases().stream().map(rebase -> rebased(benchmark, rebase)).toList();
    }

    private BenchmarkPage.RebaseLine rebased(Benchmark benchmark, Rebase rebase) {
        History history = index.history(benchmark);
        Change change = history.changeBy(rebase);
        return new BenchmarkPage.RebaseLine(
                rebase.from(),
                rebase.because(),
                change == null ? "" : index.charts().verdict(history).effect(change),
                index.link(rebase.ref()));
    }
}
