package org.sitegen.site.card;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.site.Link;

/**
 * How much of what went wrong is told in full, where small incidents are counted as well.
 *
 * @param recorded all that went wrong, each once: failures, and small incidents that are not among
 *     them
 * @param toldInFull the failures that are told in full
 * @param toldInBrief the failures that are told in a few lines
 * @param listed the small incidents that are not among the failures: a line each in their list
 * @param minutes how long the small incidents lasted, all together
 * @param rule which are told in full; null if nobody says
 * @param lists the lists that they stand on, by year
 */
public record IncidentCount(
        int recorded,
        int toldInFull,
        int toldInBrief,
        int listed,
        long minutes,
        @Nullable String rule,
        List<Link> lists) {

    public IncidentCount {
        lists = List.copyOf(lists);
    }
}
