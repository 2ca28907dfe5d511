package org.sitegen.site.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.scale.TimeAxis;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Family;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.PageInputs;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;

/** The benchmarks: all of them small on one page, each whole on its own. */
public final class BenchmarkSection implements Section {

    @Override
    public List<PlannedPage<?>> pages(SiteIndex index) {
        List<Benchmark> benchmarks = index.newsletter().all(Benchmark.TYPE);
        List<PlannedPage<?>> pages = new ArrayList<>();
        pages.add(
                new PlannedPage<>(
                        new Address("benchmarks/"),
                        "benchmarks",
                        BenchmarkIndexPage.class,
                        PageInputs.of(benchmarks).all(),
                        () -> list(index, benchmarks)));
        BenchmarkPageBuilder maker = new BenchmarkPageBuilder(index);
        benchmarks.forEach(benchmark -> pages.add(maker.planned(benchmark)));
        return pages;
    }

    private static BenchmarkIndexPage list(SiteIndex index, List<Benchmark> benchmarks) {
        TimeAxis axis = index.charts().axis(benchmarks.stream().map(index::history).toList());
        Map<Family, List<BenchmarkCard>> byFamily = new EnumMap<>(Family.class);
        List<BenchmarkCard> others = new ArrayList<>();
        List<BenchmarkCard> retired = new ArrayList<>();
        List<BenchmarkCard> kept = new ArrayList<>();
        for (Benchmark benchmark : benchmarks) {
            BenchmarkCard card = index.smallMultiple(benchmark, axis);
            @Nullable Family family = benchmark.family();
            if (card.retired()) {
                retired.add(card);
                continue;
            }
            kept.add(card);
            (family == null ? others : byFamily.computeIfAbsent(family, any -> new ArrayList<>()))
                    .add(card);
        }
        return new BenchmarkIndexPage(
                groups(byFamily, others),
                retired,
                (int) kept.stream().filter(card -> Boolean.FALSE.equals(card.met())).count(),
                (int) kept.stream().filter(card -> card.met() != null).count(),
                (int) kept.stream().filter(BenchmarkCard::late).count());
    }

    private static List<BenchmarkIndexPage.Group> groups(
            Map<Family, List<BenchmarkCard>> byFamily, List<BenchmarkCard> others) {
        List<BenchmarkIndexPage.Group> groups = new ArrayList<>();
        byFamily.forEach(
                (family, cards) -> groups.add(new BenchmarkIndexPage.Group(family, cards)));
        if (!others.isEmpty()) {
            groups.add(new BenchmarkIndexPage.Group(null, others));
        }
        return groups;
    }
}
