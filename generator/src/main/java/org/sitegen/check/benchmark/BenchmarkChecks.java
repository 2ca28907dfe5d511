package org.sitegen.check.benchmark;

import java.util.List;
import org.sitegen.check.rule.Check;

/** Rules that a benchmark should keep. */
public final class BenchmarkChecks {

    /** All of them; a new one is a line here. */
    public static final List<Check> ALL =
            List.of(
                    new BaselineDiffers(),
                    new FewAnswers(),
                    new FigureLate(),
                    new FractionsAsPercent(),
                    new MovedGoalposts(),
                    new NoteDiffers(),
                    new SilentMiss(),
                    new StillProvisional(),
                    new TargetDespiteReason());

    private BenchmarkChecks() {}
}
