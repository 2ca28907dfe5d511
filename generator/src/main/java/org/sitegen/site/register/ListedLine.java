package org.sitegen.site.register;

import java.util.List;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.FailureStatus;
import org.sitegen.site.Link;

/**
 * A service, goal or unit on a list, with how much there is to read.
 *
 * @param link its page
 * @param text what it is, in a line; empty if nobody said
 * @param failures how many failures concern it
 * @param openFailures how many of them are not closed
 * @param wins how many wins
 * @param benchmarks how many figures
 */
public record ListedLine(
        Link link, String text, int failures, int openFailures, int wins, int benchmarks) {

    static ListedLine of(Link link, String text, List<Failure> failures, int wins, int benchmarks) {
        long open = failures.stream().filter(one -> one.status() != FailureStatus.CLOSED).count();
        return new ListedLine(link, text, failures.size(), (int) open, wins, benchmarks);
    }
}
