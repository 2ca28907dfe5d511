/** What was small and is over: counted and listed, without a page of its own. */
@NullMarked
package org.sitegen.newsletter.incident;

import org.jspecify.annotations.NullMarked;
