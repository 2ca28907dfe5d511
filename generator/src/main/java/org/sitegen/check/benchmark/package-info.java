/** Rules that a benchmark should keep. */
@NullMarked
package org.sitegen.check.benchmark;

import org.jspecify.annotations.NullMarked;
