/** Rules that an edition should keep. */
@NullMarked
package org.sitegen.check.edition;

import org.jspecify.annotations.NullMarked;
