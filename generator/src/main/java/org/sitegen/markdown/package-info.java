/** One prose while rules go over it: what it asks, what is found in it, and what is shown. */
@NullMarked
package org.sitegen.markdown;

import org.jspecify.annotations.NullMarked;
