package org.sitegen.site.card;

import org.jspecify.annotations.Nullable;
import org.sitegen.chart.Chart;
import org.sitegen.newsletter.benchmark.Family;
import org.sitegen.newsletter.benchmark.Figure;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.statistics.Assurance;
import org.sitegen.statistics.Direction;
import org.sitegen.statistics.Variation;

/**
 * A benchmark on a list, as it stood in some period.
 *
 * @param address its page
 * @param id its id
 * @param title what it is called
 * @param question the reader's question it answers
 * @param family what it is about
 * @param direction which way is the good one
 * @param period the period of the figure; null if there is no figure yet
 * @param figure the figure; null if there is none for the period
 * @param numerator what was counted, if it is a share
 * @param denominator out of how many
 * @param mark what is special about the figure
 * @param note what is said about the row; empty if nothing
 * @param previous the figure of the period before
 * @param target what it is held to, or null
 * @param targetMin the least figure, where the target is a range
 * @param targetMax the greatest figure, where the target is a range
 * @param met whether the target is met; null without target or figure
 * @param variation whether the figure is a real change
 * @param assurance whether the target can be relied on to be met
 * @param trial whether the limits are on trial
 * @param late whether a figure that should be there is not
 * @param retired whether it has ended
 * @param spark a small picture of its course; null without figures, and where an edition lists all
 */
public record BenchmarkCard(
        Address address,
        String id,
        String title,
        String question,
        @Nullable Family family,
        Direction direction,
        @Nullable FigurePeriod period,
        @Nullable Figure figure,
        @Nullable Figure numerator,
        @Nullable Figure denominator,
        Mark mark,
        String note,
        @Nullable Figure previous,
        @Nullable Figure target,
        @Nullable Figure targetMin,
        @Nullable Figure targetMax,
        @Nullable Boolean met,
        Variation variation,
        Assurance assurance,
        boolean trial,
        boolean late,
        boolean retired,
        @Nullable Chart spark) {}
