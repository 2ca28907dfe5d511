/** The newsletter of one month. */
@NullMarked
package org.sitegen.newsletter.edition;

import org.jspecify.annotations.NullMarked;
