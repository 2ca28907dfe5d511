package org.sitegen.output;

import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Ask;
import org.sitegen.newsletter.benchmark.Baseline;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Bounds;
import org.sitegen.newsletter.benchmark.Comparison;
import org.sitegen.newsletter.benchmark.Rebase;
import org.sitegen.newsletter.benchmark.Retirement;
import org.sitegen.newsletter.benchmark.Target;
import org.sitegen.newsletter.value.Unit;
import org.sitegen.site.BenchmarkCard;
import org.sitegen.site.BenchmarkPage;
import org.sitegen.text.Json;
import org.sitegen.text.Kebab;

/**
 * Writes all that is published about benchmarks.
 *
 * @param currency the ISO code of the site's currency, if it has one
 * @param seen what may be named
 */
record BenchmarkFacts(@Nullable String currency, Seen seen) {

    void write(BenchmarkPage page, Json json) {
        Benchmark benchmark = page.benchmark();
        definition(benchmark, json);
        held(benchmark, json);
        json.object(
                        "latest",
                        page.card().period() == null ? null : page.card(),
                        BenchmarkFacts::latest)
                .list("notes", page.notes(), BenchmarkFacts::note)
                .text("note_changed", benchmark.envelope().noteChanged())
                .list("rows", FigureRow.of(page), FigureRow::write);
    }

    private void definition(Benchmark benchmark, Json json) {
        json.text("id", benchmark.id())
                .text("address", benchmark.address().path())
                .text("title", benchmark.envelope().title())
                .text("question", benchmark.question())
                .text("summary", benchmark.envelope().summary())
                .text("family", Kebab.ofNullable(benchmark.family()))
                .text("unit", Kebab.of(benchmark.unit()))
                .text("unit_label", label(benchmark))
                .number("decimals", benchmark.decimals())
                .object("bounds", benchmark.bounds(), BenchmarkFacts::bounds)
                .text("direction", Kebab.of(benchmark.direction()))
                .text("frequency", Kebab.of(benchmark.frequency()))
                .number("available_after_days", benchmark.availableAfterDays())
                .text("source", benchmark.source())
                .text("method", benchmark.method())
                .text("owner_role", benchmark.ownerRole())
                .text("service", benchmark.service())
                .text("supplier", benchmark.supplier())
                .text("goal", benchmark.envelope().goal())
                .texts("units", benchmark.envelope().units())
                .text("paired_with", seen.benchmark(benchmark.pairedWith()));
    }

    private void held(Benchmark benchmark, Json json) {
        json.list("targets", benchmark.targets(), BenchmarkFacts::target)
                .text("no_target_because", benchmark.noTargetBecause())
                .object("baseline", benchmark.baseline(), BenchmarkFacts::baseline)
                .list("rebase", benchmark.rebases(), this::rebase)
                .object("ask", benchmark.ask(), BenchmarkFacts::ask)
                .list("compare", benchmark.compare(), BenchmarkFacts::compared)
                .object("retired", benchmark.retired(), this::retired);
    }

    private @Nullable String label(Benchmark benchmark) {
        boolean money = benchmark.unit() == Unit.CURRENCY && benchmark.unitLabel() == null;
        return money ? currency : benchmark.unitLabel();
    }

    private static void bounds(Bounds bounds, Json json) {
        json.number("min", bounds.min()).number("max", bounds.max());
    }

    private static void target(Target target, Json json) {
        json.text("from", target.from().toString())
                .number("value", target.value())
                .number("min", target.min())
                .number("max", target.max())
                .text("kind", Kebab.ofNullable(target.kind()))
                .text("because", target.because());
    }

    private static void baseline(Baseline baseline, Json json) {
        json.text("period", Texts.of(baseline.period()))
                .text("from", Texts.of(baseline.from()))
                .text("to", Texts.of(baseline.to()))
                .number("value", baseline.value())
                .text("because", baseline.because());
    }

    private void rebase(Rebase rebase, Json json) {
        json.text("from", rebase.from().toString())
                .text("because", rebase.because())
                .text("ref", seen.text(rebase.ref()));
    }

    private static void ask(Ask ask, Json json) {
        json.text("it_needs", ask.itNeeds())
                .text("from_role", ask.fromRole())
                .text("by", Texts.of(ask.by()));
    }

    private static void compared(Comparison other, Json json) {
        json.text("name", other.name())
                .number("value", other.value())
                .text("period", other.period())
                .text("source", other.source())
                .text("note", other.note());
    }

    private void retired(Retirement retired, Json json) {
        json.text("from", retired.from().toString())
                .text("because", retired.because())
                .text("replaced_by", seen.benchmark(retired.replacedBy()));
    }

    private static void latest(BenchmarkCard card, Json json) {
        json.text("period", Texts.of(card.period()))
                .number("value", FigureRow.value(card.figure()))
                .number("previous", FigureRow.value(card.previous()))
                .flag("met", card.met())
                .text("variation", Kebab.of(card.variation()))
                .text("assurance", Kebab.of(card.assurance()))
                .flag("trial", card.trial());
    }

    private static void note(BenchmarkPage.Note note, Json json) {
        json.text("edition", note.month().toString()).text("text", note.text());
    }
}
