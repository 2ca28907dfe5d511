/** The whole site: its sections, and what every page shows. */
@NullMarked
package org.sitegen.site.plan;

import org.jspecify.annotations.NullMarked;
