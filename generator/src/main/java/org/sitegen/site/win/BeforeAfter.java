package org.sitegen.site.win;

import org.jspecify.annotations.Nullable;
import org.sitegen.chart.Chart;
import org.sitegen.newsletter.benchmark.Figure;
import org.sitegen.newsletter.win.MeasureBasis;
import org.sitegen.newsletter.win.Significance;

/**
 * The same thing measured before and after.
 *
 * @param name what is measured
 * @param before the figure before
 * @param beforePeriod which time it stands for
 * @param beforeCount how many cases it rests on
 * @param beforeDays in how many days it was counted
 * @param beforeSource where it comes from
 * @param after the figure after
 * @param afterPeriod which time it stands for
 * @param afterCount how many cases it rests on
 * @param afterDays in how many days it was counted
 * @param afterSource where it comes from
 * @param basis how the figures were come by
 * @param better whether it has moved the good way
 * @param chance whether chance explains the difference
 * @param chart the two as a picture; null where it would show the other way of what is true by day
 *     or by case
 */
public record BeforeAfter(
        String name,
        Figure before,
        String beforePeriod,
        @Nullable Integer beforeCount,
        @Nullable Integer beforeDays,
        @Nullable String beforeSource,
        Figure after,
        String afterPeriod,
        @Nullable Integer afterCount,
        @Nullable Integer afterDays,
        @Nullable String afterSource,
        MeasureBasis basis,
        boolean better,
        Significance chance,
        @Nullable Chart chart) {}
