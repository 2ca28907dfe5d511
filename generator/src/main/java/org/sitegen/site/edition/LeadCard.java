package org.sitegen.site.edition;

import org.jspecify.annotations.Nullable;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.WinCard;

/**
 * What comes first in an edition: one of a failure, a benchmark or a win.
 *
 * @param failure the failure, if it is one
 * @param benchmark the benchmark, if it is one
 * @param win the win, if it is one
 */
public record LeadCard(
        @Nullable FailureCard failure, @Nullable BenchmarkCard benchmark, @Nullable WinCard win) {}
