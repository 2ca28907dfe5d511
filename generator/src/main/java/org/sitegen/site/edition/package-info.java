/** The newsletter of each month: its page, its print sheet, the archive. */
@NullMarked
package org.sitegen.site.edition;

import org.jspecify.annotations.NullMarked;
