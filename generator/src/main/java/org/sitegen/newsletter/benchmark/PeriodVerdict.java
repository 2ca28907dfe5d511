package org.sitegen.newsletter.benchmark;

import org.jspecify.annotations.Nullable;
import org.sitegen.statistics.course.Verdict;

/**
 * What is said of a benchmark at one of its periods.
 *
 * @param verdict the verdict, with its change told of the period that was told first
 * @param isNews whether the change or the exception is told for the first time
 * @param movedFrom index of the period of which the change was told before a later look moved it;
 *     null where it has not moved
 * @param endMovedFrom the same of the last period of a slope that has ended
 */
public record PeriodVerdict(
        Verdict verdict,
        boolean isNews,
        @Nullable Integer movedFrom,
        @Nullable Integer endMovedFrom) {}
