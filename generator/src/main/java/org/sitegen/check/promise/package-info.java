/** Rules that a promise should keep. */
@NullMarked
package org.sitegen.check.promise;

import org.jspecify.annotations.NullMarked;
