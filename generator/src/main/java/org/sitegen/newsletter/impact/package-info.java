/** Whom and what a failure hit. */
@NullMarked
package org.sitegen.newsletter.impact;

import org.jspecify.annotations.NullMarked;
