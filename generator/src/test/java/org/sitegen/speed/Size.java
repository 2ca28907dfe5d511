package org.sitegen.speed;

/**
 * How large an invented newsletter is.
 *
 * @param failures how many failures it has
 * @param wins how many wins
 * @param editions how many editions, one a month
 * @param benchmarks how many benchmarks, each with a figure for every edition and the year before
 */
record Size(int failures, int wins, int editions, int benchmarks) {

    /** A newsletter of so many entries. */
    static Size of(int entries) {
        int editions = Math.max(3, entries / 100);
        int benchmarks = Math.max(3, entries / 250);
        int others = entries - editions - benchmarks;
        return new Size(others / 2, others - others / 2, editions, benchmarks);
    }

    int entries() {
        return failures + wins + editions + benchmarks;
    }
}
