package org.sitegen.statistics;

/** Which way a figure should move. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    /** Neither higher nor lower is better as such; there is a range to stay in. */
    WITHIN_RANGE,
    /** The figure describes; nobody wants it to move. */
    NO_DIRECTION;

    /** What a real change towards that side means to the reader. */
    public Variation meaningOf(SignalSide side) {
        return switch (this) {
            case HIGHER_IS_BETTER ->
                    side == SignalSide.HIGH ? Variation.GETTING_BETTER : Variation.GETTING_WORSE;
            case LOWER_IS_BETTER ->
                    side == SignalSide.LOW ? Variation.GETTING_BETTER : Variation.GETTING_WORSE;
            case WITHIN_RANGE, NO_DIRECTION ->
                    side == SignalSide.HIGH ? Variation.HIGHER : Variation.LOWER;
        };
    }
}
