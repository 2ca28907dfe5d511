package org.sitegen.site.edition;

import java.util.List;
import org.sitegen.newsletter.failure.FailureSeverity;
import org.sitegen.newsletter.promise.PromiseState;
import org.sitegen.site.card.Balance;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.PromiseLine;

/** Counts a month: the good beside the bad. */
final class BalanceCount {

    private BalanceCount() {}

    static Balance of(
            List<FailureCard> failures,
            List<BenchmarkCard> figures,
            List<PromiseLine> promises,
            int wins) {
        return new Balance(
                failures.size(),
                (int) failures.stream().filter(BalanceCount::isCritical).count(),
                (int) figures.stream().filter(card -> Boolean.FALSE.equals(card.met())).count(),
                (int) figures.stream().filter(card -> card.met() != null).count(),
                (int) promises.stream().filter(line -> !isDropped(line)).count(),
                count(promises, PromiseState.KEPT),
                count(promises, PromiseState.KEPT_LATE),
                count(promises, PromiseState.LATE),
                open(promises, true),
                open(promises, false),
                wins);
    }

    private static boolean isCritical(FailureCard card) {
        return card.severity() == FailureSeverity.CRITICAL;
    }

    private static boolean isDropped(PromiseLine line) {
        return line.state() == PromiseState.DROPPED;
    }

    private static int open(List<PromiseLine> promises, boolean moved) {
        return (int)
                promises.stream()
                        .filter(line -> line.state() == PromiseState.OPEN)
                        .filter(line -> line.moves().isEmpty() != moved)
                        .count();
    }

    private static int count(List<PromiseLine> promises, PromiseState state) {
        return (int) promises.stream().filter(line -> line.state() == state).count();
    }
}
