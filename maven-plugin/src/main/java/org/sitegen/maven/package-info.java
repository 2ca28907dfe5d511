/**
 * The goals: what stands in a POM or on the command line becomes a request; findings become log
 * lines.
 */
@NullMarked
package org.sitegen.maven;

import org.jspecify.annotations.NullMarked;
