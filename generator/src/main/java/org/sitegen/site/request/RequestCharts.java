package org.sitegen.site.request;

import org.jspecify.annotations.Nullable;
import org.sitegen.chart.Chart;

/**
 * The queue of requests in pictures.
 *
 * @param classes open requests by class; null where none is open
 * @param ages how long ago the open ones were asked; null where none is open
 * @param answered how many were answered
 * @param answers how long the first answer took; null with fewer than two
 * @param settled how many were decided or withdrawn
 * @param waits how long these had waited for whom; null with fewer than two
 */
public record RequestCharts(
        @Nullable Chart classes,
        @Nullable Chart ages,
        int answered,
        @Nullable Chart answers,
        int settled,
        @Nullable Chart waits) {}
