/** What CSV files hold: the figures of a benchmark, and small incidents. */
@NullMarked
package org.sitegen.content.figures;

import org.jspecify.annotations.NullMarked;
