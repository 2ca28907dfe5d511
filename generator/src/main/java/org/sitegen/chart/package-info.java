/** Figures to pictures that cannot mislead, each with a text alternative and a table. */
@NullMarked
package org.sitegen.chart;

import org.jspecify.annotations.NullMarked;
