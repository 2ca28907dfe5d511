/** Files to disk: the new site or the old one, never half of one. */
@NullMarked
package org.sitegen.publish;

import org.jspecify.annotations.NullMarked;
