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
 * @param target what it was held to; null without target
 * @param met whether it met that; null without target or figure
 * @param mark what is special about it
 * @param note what a reader should know about it
 */
public record BenchmarkRow(
        FigurePeriod period,
        @Nullable Figure figure,
        @Nullable Figure numerator,
        @Nullable Figure denominator,
        @Nullable Figure target,
        @Nullable Boolean met,
        Mark mark,
        String note) {}
