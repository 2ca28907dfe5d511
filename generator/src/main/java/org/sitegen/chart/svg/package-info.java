/** How a picture is written: shapes, letters and the sizes of both. */
@NullMarked
package org.sitegen.chart.svg;

import org.jspecify.annotations.NullMarked;
