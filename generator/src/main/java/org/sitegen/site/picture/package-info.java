/** Charts and figures of a newsletter, written as its site writes them. */
@NullMarked
package org.sitegen.site.picture;

import org.jspecify.annotations.NullMarked;
