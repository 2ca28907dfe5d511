/** What works better now. */
@NullMarked
package org.sitegen.newsletter.win;

import org.jspecify.annotations.NullMarked;
