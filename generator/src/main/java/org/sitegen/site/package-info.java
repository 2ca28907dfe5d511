/** A newsletter to the pages of a site: one record for each page, holding all that it shows. */
@NullMarked
package org.sitegen.site;

import org.jspecify.annotations.NullMarked;
