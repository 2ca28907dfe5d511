package org.sitegen.site;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Address;

/**
 * An entry as it stands in a feed: one of an edition, a failure, a win or a benchmark.
 *
 * @param address the feed, from which links lead on
 * @param template {@code feed-edition}, {@code feed-failure}, {@code feed-win} or {@code
 *     feed-benchmark}
 * @param edition the edition, if it is one
 * @param failure the failure, if it is one
 * @param win the win, if it is one
 * @param benchmark the benchmark, if it is one
 */
public record FeedItem(
        Address address,
        String template,
        @Nullable EditionPage edition,
        @Nullable FailurePage failure,
        @Nullable WinPage win,
        @Nullable BenchmarkPage benchmark)
        implements Page {

    /** The templates that show one. */
    public static final Set<String> TEMPLATES =
            Set.of("feed-benchmark", "feed-edition", "feed-failure", "feed-win");
}
