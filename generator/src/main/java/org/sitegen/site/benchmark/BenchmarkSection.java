package org.sitegen.site.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Family;
import org.sitegen.site.Page;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;

/** The benchmarks: all of them small on one page, each whole on its own. */
public final class BenchmarkSection implements Section {

    @Override
    public List<Page> pages(SiteIndex index) {
        List<Page> pages = new ArrayList<>();
        pages.add(list(index));
        BenchmarkPageBuilder maker = new BenchmarkPageBuilder(index);
        index.newsletter().all(Benchmark.TYPE).forEach(one -> pages.add(maker.page(one)));
        return pages;
    }

    private static BenchmarkIndexPage list(SiteIndex index) {
        Map<Family, List<BenchmarkCard>> byFamily = new EnumMap<>(Family.class);
        List<BenchmarkCard> others = new ArrayList<>();
        List<BenchmarkCard> retired = new ArrayList<>();
        List<BenchmarkCard> kept = new ArrayList<>();
        for (Benchmark benchmark : index.newsletter().all(Benchmark.TYPE)) {
            BenchmarkCard card = index.smallMultiple(benchmark);
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
                (int) kept.stream().filter(card -> card.met() != null).count());
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
