package org.sitegen.site.edition;

import org.jspecify.annotations.Nullable;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.site.card.EntryCard;
import org.sitegen.site.card.EntryLine;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.WinCard;

/**
 * What comes first in an edition: one of a failure, a benchmark, a win or another entry.
 *
 * @param failure the failure, if it is one
 * @param benchmark the benchmark, if it is one
 * @param win the win, if it is one
 * @param other any other entry, or a benchmark that has no figure in the month
 */
public record LeadCard(
        @Nullable FailureCard failure,
        @Nullable BenchmarkCard benchmark,
        @Nullable WinCard win,
        @Nullable EntryLine other) {

    static LeadCard of(EntryCard card) {
        return new LeadCard(
                card instanceof FailureCard failure ? failure : null,
                card instanceof BenchmarkCard benchmark ? benchmark : null,
                card instanceof WinCard win ? win : null,
                card instanceof EntryLine other ? other : null);
    }
}
