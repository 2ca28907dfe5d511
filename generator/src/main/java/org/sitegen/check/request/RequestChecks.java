package org.sitegen.check.request;

import java.util.List;
import org.sitegen.check.rule.Check;

/** Rules that a request should keep. */
public final class RequestChecks {

    /** All of them; a new one is a line here. */
    public static final List<Check> ALL =
            List.of(
                    new BareAnswer(),
                    new FixNotOffered(),
                    new OvertakenRequest(),
                    new WaitingRequest());

    private RequestChecks() {}
}
