/** The figures of a benchmark from its CSV file. */
@NullMarked
package org.sitegen.content.figures;

import org.jspecify.annotations.NullMarked;
