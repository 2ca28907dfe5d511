package org.sitegen.site.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.failure.FailureStatus;
import org.sitegen.site.Link;
import org.sitegen.site.card.EntryGroup;
import org.sitegen.site.index.TopicEntries;

/**
 * A service, goal or unit on a list, with how much there is to read.
 *
 * @param link its page
 * @param text what it is, in a line; empty if nobody said
 * @param counts how much there is to read
 */
public record ListedLine(Link link, String text, Counts counts) {

    static ListedLine of(Link link, @Nullable String text, TopicEntries about, int incidents) {
        return new ListedLine(link, text == null ? "" : text, Counts.of(about, incidents));
    }

    /**
     * How much there is to read about something.
     *
     * @param failures how many failures concern it
     * @param openFailures how many of them are not closed
     * @param incidents how many small incidents
     * @param wins how many wins
     * @param benchmarks how many figures
     * @param others what there is of other types, type by type
     */
    public record Counts(
            int failures,
            int openFailures,
            int incidents,
            int wins,
            int benchmarks,
            List<EntryGroup> others) {

        private static Counts of(TopicEntries about, int incidents) {
            long open =
                    about.failures().stream()
                            .filter(one -> one.status() != FailureStatus.CLOSED)
                            .count();
            return new Counts(
                    about.failures().size(),
                    (int) open,
                    incidents,
                    about.wins().size(),
                    about.benchmarks().size(),
                    about.others());
        }
    }
}
