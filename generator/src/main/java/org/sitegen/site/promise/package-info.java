/** Every promise, and what became of it. */
@NullMarked
package org.sitegen.site.promise;

import org.jspecify.annotations.NullMarked;
