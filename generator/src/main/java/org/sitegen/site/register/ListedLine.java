package org.sitegen.site.register;

import java.util.List;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.FailureStatus;
import org.sitegen.site.Link;
import org.sitegen.site.card.EntryGroup;

/**
 * A service, goal or unit on a list, with how much there is to read.
 *
 * @param link its page
 * @param text what it is, in a line; empty if nobody said
 * @param counts how much there is to read
 */
public record ListedLine(Link link, String text, Counts counts) {

    /**
     * How much there is to read about something.
     *
     * @param failures how many failures concern it
     * @param openFailures how many of them are not closed
     * @param wins how many wins
     * @param benchmarks how many figures
     * @param others what there is of other types, type by type
     */
    public record Counts(
            int failures, int openFailures, int wins, int benchmarks, List<EntryGroup> others) {

        static Counts of(
                List<Failure> failures, int wins, int benchmarks, List<EntryGroup> others) {
            long open =
                    failures.stream().filter(one -> one.status() != FailureStatus.CLOSED).count();
            return new Counts(failures.size(), (int) open, wins, benchmarks, others);
        }
    }
}
