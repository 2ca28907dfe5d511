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
        boolean exception = verdict.off() != null && history.endsWithAFigure();
        History earlier = verdict.variation().isChange() ? history.before() : null;
        PeriodVerdict now = new PeriodVerdict(verdict, exception, null, null);
        if (change == null || earlier == null) {
            return now;
        }
        PeriodVerdict before = of(earlier);
        Change told = before.verdict().variation().isChange() ? before.verdict().change() : null;
        return told != null && told.isLike(change)
                ? again(told, before, now)
                : new PeriodVerdict(verdict, true, null, null);
    }

    /** The same change with the periods of which it was told, unless it moved far from there. */
    private PeriodVerdict again(Change told, PeriodVerdict before, PeriodVerdict now) {
        Verdict verdict = now.verdict();
        Change change = Objects.requireNonNull(verdict.change());
        boolean starts = isNear(told.since(), change.since());
        boolean over = verdict.hasEnded();
        boolean near = isNear(told.last(), change.last());
        boolean ends = over && near && before.verdict().hasEnded();
        int from = starts ? told.since() : change.since();
        int to = ends ? told.last() : change.last();
        return new PeriodVerdict(
                verdict.told(from, to),
                now.isNews(),
                starts ? before.movedFrom() : Integer.valueOf(told.since()),
                over && !near ? Integer.valueOf(told.last()) : before.endMovedFrom());
    }

    private boolean isNear(int told, int found) {
        return Math.abs(told - found) * monthsOfAPeriod <= MOST_MONTHS;
    }
}
