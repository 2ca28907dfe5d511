package org.sitegen.site.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Ask;
import org.sitegen.newsletter.benchmark.Baseline;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.History;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.benchmark.Retirement;
import org.sitegen.newsletter.benchmark.Target;
import org.sitegen.newsletter.benchmark.TargetKind;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.site.Link;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.site.card.BenchmarkCardBuilder;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.site.picture.SiteFigures;
import org.sitegen.text.Kebab;

/** Makes the page of a benchmark. */
final class BenchmarkPageBuilder {

    private final SiteIndex index;
    private final Map<String, List<BenchmarkPage.Note>> notes = new HashMap<>();

    BenchmarkPageBuilder(SiteIndex index) {
        this.index = index;
        index.archive().all().forEach(this::addNotes);
    }

    private void addNotes(Edition edition) {
        Link link = new Link(edition.headline(), edition.address());
        edition.benchmarkNotes()
                .forEach(
                        (id, text) ->
                                notes.computeIfAbsent(id, any -> new ArrayList<>())
                                        .add(
                                                0,
                                                new BenchmarkPage.Note(
                                                        link, edition.month(), text)));
    }

    BenchmarkPage page(Benchmark benchmark) {
        History history = index.history(benchmark);
        Ask ask = benchmark.ask();
        Baseline baseline = benchmark.baseline();
        Retirement retired = benchmark.retired();
        return new BenchmarkPage(
                benchmark,
                index.card(benchmark),
                index.names().role(benchmark.ownerRole()),
                index.charts().trend(history),
                rows(history),
                targets(benchmark),
                notes.getOrDefault(benchmark.id(), List.of()),
                baseline == null ? null : index.figures().of(benchmark, baseline.value()),
                others(benchmark),
                ask == null ? null : index.names().roleOrNull(ask.fromRole()),
                index.names().service(benchmark.service()),
                index.names().goal(benchmark.envelope().goal()),
                paired(benchmark),
                retired == null ? null : benchmarkLink(retired.replacedBy()),
                rebases(benchmark),
                index.story(benchmark),
                benchmark.address().child(benchmark.id() + ".csv"),
                benchmark.address().child(benchmark.id() + ".json"));
    }

    private List<BenchmarkRow> rows(History history) {
        List<BenchmarkRow> rows = new ArrayList<>();
        for (Measurement row : history.rows()) {
            rows.add(row(history.benchmark(), row));
        }
        Collections.reverse(rows);
        return List.copyOf(rows);
    }

    private BenchmarkRow row(Benchmark benchmark, Measurement row) {
        SiteFigures figures = index.figures();
        Target target = benchmark.targetIn(row.period().last());
        return new BenchmarkRow(
                row.period(),
                figures.ofNullable(benchmark, row.value()),
                figures.count(row.numerator()),
                figures.count(row.denominator()),
                target == null ? null : figures.target(benchmark, target.value()),
                BenchmarkCardBuilder.met(benchmark, row, target),
                row.mark(),
                row.note());
    }

    private List<BenchmarkPage.TargetLine> targets(Benchmark benchmark) {
        List<BenchmarkPage.TargetLine> lines = new ArrayList<>();
        benchmark.targets().forEach(target -> lines.add(0, line(benchmark, target)));
        return List.copyOf(lines);
    }

    private BenchmarkPage.TargetLine line(Benchmark benchmark, Target target) {
        SiteFigures figures = index.figures();
        TargetKind kind = target.kind();
        return new BenchmarkPage.TargetLine(
                target.from(),
                figures.target(benchmark, target.value()),
                figures.target(benchmark, target.min()),
                figures.target(benchmark, target.max()),
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
        String id = benchmark.pairedWith();
        return id != null && index.entry(new Reference("benchmark", id)) instanceof Benchmark other
                ? index.card(other)
                : null;
    }

    private @Nullable Link benchmarkLink(@Nullable String id) {
        return id == null ? null : index.link(new Reference("benchmark", id));
    }

    private List<BenchmarkPage.RebaseLine> rebases(Benchmark benchmark) {
        return benchmark.rebases().stream()
                .map(
                        rebase ->
                                new BenchmarkPage.RebaseLine(
                                        rebase.from(), rebase.because(), index.link(rebase.ref())))
                .toList();
    }
}
