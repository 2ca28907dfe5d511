package org.sitegen.newsletter.impact;

import java.util.Map;
import org.sitegen.schema.ValueType;
import org.sitegen.schema.type.ChoiceType;

/** The worst that happened to information in a failure. */
public enum DataHarm {
    NONE,
    DELAYED,
    AT_RISK,
    LOST,
    EXPOSED;

    /** Earlier versions asked which information it was, and told a late list as a leak. */
    static final ValueType<DataHarm> TYPE =
            ChoiceType.of(DataHarm.class)
                    .insteadOf(
                            Map.of("internal", advice("internal"), "personal", advice("personal")));

    private static String advice(String kind) {
        return ("It says which information it was: that is data_kind: %s now, on a line of its own."
                        + " Here, say what happened to it. Write: data: exposed"
                        + " (Or another: delayed, at-risk, lost, none)")
                .formatted(kind);
    }
}
