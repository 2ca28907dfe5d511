package org.sitegen.site.card;

/**
 * A month in numbers, the good beside the bad.
 *
 * @param failures failures reported
 * @param critical critical ones among them
 * @param targetsMissed benchmarks that missed their target
 * @param targets benchmarks that have a target and a figure
 * @param promisesDue promises that were due or done
 * @param promisesKept those kept by the date first promised
 * @param promisesKeptLate those done, but after that date
 * @param promisesLate promises that are late at the end
 * @param promisesMoved those whose first date fell, moved to a later one that has not
 * @param promisesOpen those due on the last day, which may still be kept
 * @param wins wins reported
 */
public record Balance(
        int failures,
        int critical,
        int targetsMissed,
        int targets,
        int promisesDue,
        int promisesKept,
        int promisesKeptLate,
        int promisesLate,
        int promisesMoved,
        int promisesOpen,
        int wins) {}
