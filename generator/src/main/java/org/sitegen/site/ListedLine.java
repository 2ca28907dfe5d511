package org.sitegen.site;

/**
 * A service, goal or unit on a list, with how much there is to read.
 *
 * @param link its page
 * @param text what it is, in a line; empty if nobody said
 * @param failures how many failures concern it
 * @param openFailures how many of them are not closed
 * @param wins how many wins
 * @param benchmarks how many figures
 */
public record ListedLine(
        Link link, String text, int failures, int openFailures, int wins, int benchmarks) {}
