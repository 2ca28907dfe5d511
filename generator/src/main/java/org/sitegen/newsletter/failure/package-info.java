/** What went wrong, told honestly. */
@NullMarked
package org.sitegen.newsletter.failure;

import org.jspecify.annotations.NullMarked;
