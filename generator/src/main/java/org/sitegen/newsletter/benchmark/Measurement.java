package org.sitegen.newsletter.benchmark;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.FigurePeriod;

/**
 * One row of a benchmark's file: the figure of one period, or why there is none.
 *
 * @param period the period
 * @param value the figure in the benchmark's unit; null if it is not available or withheld
 * @param numerator what was counted, if the figure is a share
 * @param denominator out of how many
 * @param mark what is special about it
 * @param note what a reader should know about it; empty if nothing
 */
public record Measurement(
        FigurePeriod period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Mark mark,
        String note) {}
