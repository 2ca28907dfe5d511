package org.sitegen.output.feed;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.output.format.Publication;
import org.sitegen.site.plan.Site;

/**
 * What feeds can carry, newest first.
 *
 * @param all everything
 * @param failures the failures
 * @param benchmarks the newest figure of each benchmark that has one
 */
record FeedEntries(List<FeedEntry> all, List<FeedEntry> failures, List<FeedEntry> benchmarks) {

    static FeedEntries of(Publication publication) {
        List<Site.Home> homes = publication.site().homes();
        List<FeedEntry> failures = new ArrayList<>();
        List<FeedEntry> benchmarks = new ArrayList<>();
        List<FeedEntry> all = new ArrayList<>();
        for (Site.Home home : homes) {
            if (home.entry() instanceof Benchmark benchmark) {
                FigurePeriod period = publication.site().index().newestPeriod(benchmark);
                if (period != null) {
                    benchmarks.add(FeedEntry.of(home, period, publication));
                }
            } else {
                FeedEntry entry = FeedEntry.of(home, publication);
                (home.entry() instanceof Failure ? failures : all).add(entry);
            }
        }
        all.addAll(failures);
        all.addAll(benchmarks);
        return new FeedEntries(sorted(all), sorted(failures), sorted(benchmarks));
    }

    private static List<FeedEntry> sorted(List<FeedEntry> entries) {
        return entries.stream().sorted(FeedEntry.NEWEST_FIRST).toList();
    }
}
