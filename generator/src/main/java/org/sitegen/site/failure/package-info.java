/** What went wrong: each failure, the list, the report of each year. */
@NullMarked
package org.sitegen.site.failure;

import org.jspecify.annotations.NullMarked;
