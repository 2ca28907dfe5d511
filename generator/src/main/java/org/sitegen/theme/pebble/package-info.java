/** Pebble, cut down to what templates may do. */
@NullMarked
package org.sitegen.theme.pebble;

import org.jspecify.annotations.NullMarked;
