package org.sitegen.site;

/**
 * A month in numbers, the good beside the bad.
 *
 * @param failures failures reported
 * @param critical critical ones among them
 * @param targetsMissed benchmarks that missed their target
 * @param targets benchmarks that have a target and a figure
 * @param promisesDue promises that were due or done
 * @param promisesKept those kept by the date first promised
 * @param promisesLate promises that are late at the end
 * @param wins wins reported
 */
public record Balance(
        int failures,
        int critical,
        int targetsMissed,
        int targets,
        int promisesDue,
        int promisesKept,
        int promisesLate,
        int wins) {}
