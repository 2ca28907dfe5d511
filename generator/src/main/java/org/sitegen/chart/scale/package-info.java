/** Values, months and lengths of time to places in a picture, and the ticks to read them by. */
@NullMarked
package org.sitegen.chart.scale;

import org.jspecify.annotations.NullMarked;
