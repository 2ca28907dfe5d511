package org.sitegen.site.index;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.FailureSeverity;
import org.sitegen.newsletter.promise.PromiseCount;
import org.sitegen.site.card.Balance;

/** Counts the month of an edition: the good beside the bad. */
final class BalanceCount {

    private final SiteIndex index;

    /** Of each month, whether each figure in it met its target; null before anybody asked. */
    private @Nullable Map<YearMonth, List<Boolean>> targets;

    BalanceCount(SiteIndex index) {
        this.index = index;
    }

    Balance of(Edition edition) {
        YearMonth month = edition.month();
        List<Failure> failures = index.failuresIn(month);
        List<Boolean> met = targets().getOrDefault(month, List.of());
        return new Balance(
                failures.size(),
                (int) failures.stream().filter(BalanceCount::isCritical).count(),
                (int) met.stream().filter(one -> !one).count(),
                met.size(),
                PromiseCount.of(index.promisesCounted(edition), edition.publishOn()),
                index.winsIn(month).size());
    }

    private static boolean isCritical(Failure failure) {
        return failure.severity() == FailureSeverity.CRITICAL;
    }

    private synchronized Map<YearMonth, List<Boolean>> targets() {
        Map<YearMonth, List<Boolean>> known = targets;
        if (known == null) {
            known = new HashMap<>();
            for (Benchmark benchmark : index.newsletter().all(Benchmark.TYPE)) {
                addTo(known, benchmark);
            }
            targets = known;
        }
        return known;
    }

    private void addTo(Map<YearMonth, List<Boolean>> months, Benchmark benchmark) {
        for (Measurement row : index.history(benchmark).rows()) {
            Boolean met = benchmark.met(row);
            if (met != null) {
                months.computeIfAbsent(row.period().last(), any -> new ArrayList<>()).add(met);
            }
        }
    }
}
