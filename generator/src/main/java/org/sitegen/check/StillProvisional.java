package org.sitegen.check;

import java.time.temporal.ChronoUnit;
import org.sitegen.finding.Severity;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.newsletter.benchmark.Measurement;

/** A figure is still provisional long after its period. */
final class StillProvisional implements Limited {

    @Override
    public String name() {
        return "still-provisional";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public int limitIfNotSaid() {
        return 60;
    }

    @Override
    public void check(Subject subject, Reporter reporter) {
        long limit = subject.limit(this);
        for (Benchmark benchmark : subject.newsletter().all(Benchmark.TYPE)) {
            for (Measurement row : subject.newsletter().measurementsOf(benchmark)) {
                long days = ChronoUnit.DAYS.between(row.period().end(), subject.today());
                if (row.mark() == Mark.PROVISIONAL && days > limit) {
                    reporter.tell(
                            benchmark,
                            reporter.at(row),
                            "the figure of \""
                                    + row.period()
                                    + "\" is still provisional, "
                                    + days
                                    + " days after its period",
                            "Write the final figure and take out the mark p, or put r if it has"
                                    + " changed.");
                }
            }
        }
    }
}
