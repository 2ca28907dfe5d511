package org.sitegen;

import java.time.Duration;

/**
 * How long one stage of a run took; for the log only, never for the site.
 *
 * @param name the stage: {@code read}, {@code render}
 * @param took the time on the wall
 */
public record Stage(String name, Duration took) {}
