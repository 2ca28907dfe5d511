package org.sitegen.check.promise;

import java.util.List;
import org.sitegen.check.rule.Check;

/** Rules that a promise should keep. */
public final class PromiseChecks {

    /** All of them; a new one is a line here. */
    public static final List<Check> ALL =
            List.of(
                    new MovedEarlier(),
                    new OftenMoved(),
                    new OverduePromise(),
                    new UnownedPromise());

    private PromiseChecks() {}
}
