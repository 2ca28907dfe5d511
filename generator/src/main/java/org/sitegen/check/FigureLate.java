package org.sitegen.check;

import org.sitegen.finding.Severity;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.History;
import org.sitegen.newsletter.benchmark.Measurement;

/** The next figure of a benchmark should be there by now. */
final class FigureLate implements Check {

    @Override
    public String name() {
        return "figure-late";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Benchmark benchmark : subject.newsletter().all(Benchmark.TYPE)) {
            History history =
                    new History(benchmark, subject.newsletter().measurementsOf(benchmark));
            Measurement last = history.last();
            if (last != null && history.isLateOn(subject.today())) {
                reporter.tell(
                        benchmark,
                        reporter.at(last),
                        "the latest figure is that of \""
                                + last.period()
                                + "\"; that of \""
                                + last.period().next()
                                + "\" was due on "
                                + history.nextDue(),
                        "Add its line. If there is no figure, mark it with x and say why in the"
                                + " note.");
            }
        }
    }
}
