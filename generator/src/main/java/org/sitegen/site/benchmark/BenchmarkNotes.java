package org.sitegen.site.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.site.Link;
import org.sitegen.site.index.NewestFirst;
import org.sitegen.site.index.SiteIndex;

/** What editions have said about benchmarks. */
public final class BenchmarkNotes {

    private final Map<String, List<Edition>> editions = new HashMap<>();

    public BenchmarkNotes(SiteIndex index) {
        NewestFirst.allOf(index.archive().all(), edition -> edition).forEach(this::add);
    }

    private void add(Edition edition) {
        edition.benchmarkNotes()
                .keySet()
                .forEach(id -> editions.computeIfAbsent(id, any -> new ArrayList<>()).add(edition));
    }

    /** The editions that say something about one, newest first. */
    List<Edition> editions(Benchmark benchmark) {
        return editions.getOrDefault(benchmark.id(), List.of());
    }

    /** What was said about one, newest first. */
    public List<BenchmarkPage.Note> of(Benchmark benchmark) {
        return editions(benchmark).stream().map(edition -> note(edition, benchmark.id())).toList();
    }

    private static BenchmarkPage.Note note(Edition edition, String id) {
        return new BenchmarkPage.Note(
                new Link(edition.headline(), edition.address()),
                edition.month(),
                edition.benchmarkNotes().getOrDefault(id, ""));
    }
}
