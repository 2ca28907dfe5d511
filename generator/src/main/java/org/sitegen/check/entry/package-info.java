/** Rules that any entry should keep. */
@NullMarked
package org.sitegen.check.entry;

import org.jspecify.annotations.NullMarked;
