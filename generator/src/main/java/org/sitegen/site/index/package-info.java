/** What sections make pages of: the newsletter, looked up from every side. */
@NullMarked
package org.sitegen.site.index;

import org.jspecify.annotations.NullMarked;
