/** A site to files: pages, feeds, data and the theme's assets. */
@NullMarked
package org.sitegen.output;

import org.jspecify.annotations.NullMarked;
