package org.sitegen.newsletter.benchmark;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitegen.statistics.course.Change;
import org.sitegen.statistics.course.Verdict;

/**
 * What was said of a benchmark at each of its periods. A date that was told stays while a later
 * look moves it by no more than two months; docs/decisions/022 tells how often it moves.
 */
final class VerdictHistory {

    /** A change is found within so many months of where it was. */
    private static final int MOST_MONTHS = 2;

    private final int monthsOfAPeriod;
    private final @Nullable PeriodVerdict[] known;

    VerdictHistory(Benchmark benchmark, int periods) {
        this.monthsOfAPeriod = benchmark.frequency().months();
        this.known = new PeriodVerdict[periods + 1];
    }

    /** What is said with the figures up to some period; worked out once. */
    synchronized PeriodVerdict of(History history) {
        int periods = history.rows().size();
        PeriodVerdict told = known[periods];
        if (told == null) {
            told = found(history);
            known[periods] = told;
        }
        return told;
    }

    private PeriodVerdict found(History history) {
        Verdict verdict = new BenchmarkCourse(history).verdict();
        Change change = verdict.change();
        boolean exception = verdict.exceptional() != null && history.endsWithAFigure();
        History earlier = verdict.variation().isChange() ? history.before() : null;
        if (change == null || earlier == null) {
            return new PeriodVerdict(verdict, exception, null);
        }
        PeriodVerdict before = of(earlier);
        Change told = before.verdict().variation().isChange() ? before.verdict().change() : null;
        return told != null && told.isLike(change)
                ? again(told.since(), before, new PeriodVerdict(verdict, exception, null))
                : new PeriodVerdict(verdict, true, null);
    }

    /** The same change with the period of which it was told, unless it moved far from there. */
    private PeriodVerdict again(int told, PeriodVerdict before, PeriodVerdict now) {
        Change change = Objects.requireNonNull(now.verdict().change());
        boolean near = Math.abs(told - change.since()) * monthsOfAPeriod <= MOST_MONTHS;
        return near
                ? new PeriodVerdict(now.verdict().since(told), now.isNews(), before.movedFrom())
                : new PeriodVerdict(now.verdict(), now.isNews(), told);
    }
}
