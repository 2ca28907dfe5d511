/** The speed test: a newsletter of any size, built beside a bare loop over the same libraries. */
@NullMarked
package org.sitegen.speed;

import org.jspecify.annotations.NullMarked;
