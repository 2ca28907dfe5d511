/** Rules that a newsletter should keep. */
@NullMarked
package org.sitegen.check;

import org.jspecify.annotations.NullMarked;
