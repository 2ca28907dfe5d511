/** The functions and filters that templates may call, and what they know of a page. */
@NullMarked
package org.sitegen.theme.function;

import org.jspecify.annotations.NullMarked;
