/** Figures that IT publishes again and again, against a target. */
@NullMarked
package org.sitegen.newsletter.benchmark;

import org.jspecify.annotations.NullMarked;
