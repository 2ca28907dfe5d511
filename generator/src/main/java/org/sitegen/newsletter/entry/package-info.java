/** What all entries have, whatever they tell. */
@NullMarked
package org.sitegen.newsletter.entry;

import org.jspecify.annotations.NullMarked;
