/** Rules that a failure should keep. */
@NullMarked
package org.sitegen.check.failure;

import org.jspecify.annotations.NullMarked;
