/** The first page. */
@NullMarked
package org.sitegen.site.home;

import org.jspecify.annotations.NullMarked;
