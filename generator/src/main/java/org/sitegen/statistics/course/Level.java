package org.sitegen.statistics.course;

import org.jspecify.annotations.Nullable;
import org.sitegen.statistics.Limits;

/**
 * A stretch of a series in which its level did not change.
 *
 * @param first index of its first period
 * @param last index of its last period that has a figure
 * @param typical its median, of counts its mean
 * @param steady whether it neither rises nor falls
 * @param even whether its figures vary as much above it as below it, as they are
 * @param limits between what its figures stay but for exceptional ones; null with too few figures,
 *     and where it rises, falls or has seasons, for a flat band would mislead
 */
public record Level(
        int first,
        int last,
        double typical,
        boolean steady,
        boolean even,
        @Nullable Limits limits) {}
