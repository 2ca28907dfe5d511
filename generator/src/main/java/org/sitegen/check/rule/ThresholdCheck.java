package org.sitegen.check.rule;

/** A check with a number in it, which {@code thresholds} in site.yml can set under its name. */
public interface ThresholdCheck extends Check {

    /** The number that holds if site.yml says nothing. */
    int limitIfNotSaid();
}
