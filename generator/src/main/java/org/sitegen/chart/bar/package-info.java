/** A few bars under each other: before and after, how often. */
@NullMarked
package org.sitegen.chart.bar;

import org.jspecify.annotations.NullMarked;
