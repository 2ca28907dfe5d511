/** The benchmarks: all of them small on one page, each whole on its own. */
@NullMarked
package org.sitegen.site.benchmark;

import org.jspecify.annotations.NullMarked;
