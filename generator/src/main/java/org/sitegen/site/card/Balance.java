package org.sitegen.site.card;

import org.sitegen.newsletter.promise.PromiseCount;

/**
 * A month in numbers, the good beside the bad.
 *
 * @param failures failures reported
 * @param critical critical ones among them
 * @param targetsMissed benchmarks that missed their target
 * @param targets benchmarks that have a target and a figure
 * @param promises what became of promises since the edition before, what was to be kept and is not,
 *     and what is not due yet
 * @param wins wins reported
 */
public record Balance(
        int failures,
        int critical,
        int targetsMissed,
        int targets,
        PromiseCount promises,
        int wins) {}
