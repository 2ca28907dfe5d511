package org.sitegen.output;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.site.BenchmarkPage;

/**
 * What feeds can carry, newest first.
 *
 * @param all everything
 * @param failures the failures
 * @param benchmarks the newest figure of each benchmark that has one
 */
record FeedEntries(List<FeedEntry> all, List<FeedEntry> failures, List<FeedEntry> benchmarks) {

    static FeedEntries of(Publication publication) {
        EntryPages pages = EntryPages.of(publication.site());
        List<FeedEntry> failures = new ArrayList<>();
        pages.failures().forEach(page -> failures.add(FeedEntry.of(page, publication)));
        List<FeedEntry> benchmarks = benchmarks(pages.benchmarks(), publication);
        List<FeedEntry> all = new ArrayList<>(failures);
        all.addAll(benchmarks);
        pages.editions().forEach(page -> all.add(FeedEntry.of(page)));
        pages.wins().forEach(page -> all.add(FeedEntry.of(page, publication)));
        return new FeedEntries(sorted(all), sorted(failures), sorted(benchmarks));
    }

    private static List<FeedEntry> benchmarks(List<BenchmarkPage> pages, Publication publication) {
        List<FeedEntry> entries = new ArrayList<>();
        for (BenchmarkPage page : pages) {
            FigurePeriod period = page.card().period();
            if (period != null) {
                entries.add(FeedEntry.of(page, period, publication));
            }
        }
        return entries;
    }

    private static List<FeedEntry> sorted(List<FeedEntry> entries) {
        return entries.stream().sorted(FeedEntry.NEWEST_FIRST).toList();
    }
}
