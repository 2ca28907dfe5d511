/** The stories of entries, and what they can name. */
@NullMarked
package org.sitegen.site.prose;

import org.jspecify.annotations.NullMarked;
