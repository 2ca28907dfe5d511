package org.sitegen.site.card;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.sitegen.site.Link;

/**
 * An edition in the archive.
 *
 * @param month the month it reports on
 * @param link its page with its headline; null if the month was skipped
 * @param publishedOn when it appeared
 * @param skippedBecause why there was none
 * @param balance the month in numbers; null if it was skipped
 */
public record EditionLine(
        YearMonth month,
        @Nullable Link link,
        LocalDate publishedOn,
        @Nullable String skippedBecause,
        @Nullable Balance balance) {}
