package org.sitegen.statistics.course;

import org.jspecify.annotations.Nullable;
import org.sitegen.statistics.Limits;

/**
 * A stretch of a series in which its level did not change.
 *
 * @param first index of its first period
 * @param last index of its last period that has a figure
 * @param typical its median, of counts its mean
 * @param limits between what its figures stay but for exceptional ones; null where it rises, falls
 *     or has seasons, for a flat band would mislead
 */
public record Level(int first, int last, double typical, @Nullable Limits limits) {}
