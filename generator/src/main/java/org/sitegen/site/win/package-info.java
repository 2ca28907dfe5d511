/** What went well: each win, and the lists. */
@NullMarked
package org.sitegen.site.win;

import org.jspecify.annotations.NullMarked;
