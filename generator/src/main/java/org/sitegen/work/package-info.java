/** How the same is done to many things at the same time. */
@NullMarked
package org.sitegen.work;

import org.jspecify.annotations.NullMarked;
