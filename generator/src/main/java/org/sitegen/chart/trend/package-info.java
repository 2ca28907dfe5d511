/** How a figure went: its line or bars, in a picture, a text and a table. */
@NullMarked
package org.sitegen.chart.trend;

import org.jspecify.annotations.NullMarked;
