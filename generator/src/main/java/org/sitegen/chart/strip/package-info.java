/** Lengths of time as dots on a line. */
@NullMarked
package org.sitegen.chart.strip;

import org.jspecify.annotations.NullMarked;
