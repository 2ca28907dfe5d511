package org.sitegen.site.benchmark;

import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Figure;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.newsletter.value.FigurePeriod;

/**
 * One period in the table of a benchmark.
 *
 * @param period the period
 * @param figure the figure; null if there is none
 * @param numerator what was counted, if it is a share
 * @param denominator out of how many
 * @param targetMin the least figure that met the target then; null where there was none
 * @param targetMax the greatest figure that met it; null where there was none
 * @param met whether it met that; null without target or figure
 * @param mark what is special about it
 * @param note what a reader should know about it
 */
public record BenchmarkRow(
        FigurePeriod period,
        @Nullable Figure figure,
        @Nullable Figure numerator,
        @Nullable Figure denominator,
        @Nullable Figure targetMin,
        @Nullable Figure targetMax,
        @Nullable Boolean met,
        Mark mark,
        String note) {}
