package org.sitegen.check.failure;

import java.util.List;
import org.sitegen.check.rule.Check;

/** Rules that a failure should keep. */
public final class FailureChecks {

    /** All of them; a new one is a line here. */
    public static final List<Check> ALL =
            List.of(
                    new DueLate(),
                    new HarmInNearMiss(),
                    new LateReport(),
                    new LongIncident(),
                    new LooseEnds(),
                    new NotReviewed(),
                    new RepeatsLater(),
                    new SeverityNotExplained(),
                    new StaleFailure(),
                    new StoryIncomplete(),
                    new WeakActions(),
                    new YearSlip());

    private FailureChecks() {}
}
