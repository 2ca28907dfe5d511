/** Rules that a win should keep. */
@NullMarked
package org.sitegen.check.win;

import org.jspecify.annotations.NullMarked;
