package org.sitegen.newsletter.failure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Need;

/**
 * A minor failure or a near-miss that is over need not be told at length: whether it can happen
 * again takes the place of causes, story and review.
 */
final class ShortClose {

    private static final Set<FailureSeverity> SMALL =
            Set.of(FailureSeverity.MINOR, FailureSeverity.NEAR_MISS);

    private static final String WORDS =
            "a minor failure or a near-miss is `closed` without `contributing_factors`";

    private ShortClose() {}

    /** The same need, for all that is told at length. */
    static Need unless(Need need) {
        return need.where("unless " + WORDS, fields -> !is(fields));
    }

    /** What such a close alone needs. */
    static Need only() {
        return Need.from(FailureStatus.CLOSED)
                .where(
                        "if a minor failure or a near-miss has no `contributing_factors`",
                        ShortClose::is);
    }

    static boolean is(Fields fields) {
        return canBe(fields) && !fields.has(FailureFields.CONTRIBUTING_FACTORS);
    }

    /** Whether it is small and over, however it is told. */
    static boolean canBe(Fields fields) {
        return is(fields.find(FailureFields.STATUS), fields.find(FailureFields.SEVERITY));
    }

    static boolean is(Failure failure) {
        return is(failure.status(), failure.severity()) && failure.factors().isEmpty();
    }

    private static boolean is(@Nullable FailureStatus status, @Nullable FailureSeverity severity) {
        return status == FailureStatus.CLOSED && isSmall(severity);
    }

    static boolean isSmall(@Nullable FailureSeverity severity) {
        return severity != null && SMALL.contains(severity);
    }
}
