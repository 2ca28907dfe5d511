package org.sitegen.check.benchmark;

import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.content.figures.FigureLine;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.History;
import org.sitegen.newsletter.benchmark.Measurement;

/** The next figure of a benchmark should be there by now. */
final class FigureLate implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Benchmark benchmark : input.newsletter().all(Benchmark.TYPE)) {
            History history = input.newsletter().historyOf(benchmark);
            Measurement last = history.last();
            if (last != null && history.isLateOn(input.today())) {
                reporter.report(
                        benchmark,
                        reporter.at(last),
                        "the latest figure is that of \"%s\"; that of \"%s\" was due on %s"
                                .formatted(last.period(), last.period().next(), history.nextDue()),
                        FigureLine.at(reporter.at(last))
                                .none(last.period().next().toString())
                                .after(
                                        "Add its line. If there is no figure, mark it with x and say"
                                                + " why in the note."));
            }
        }
    }
}
