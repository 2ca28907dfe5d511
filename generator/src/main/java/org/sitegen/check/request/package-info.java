/** Rules that a request should keep. */
@NullMarked
package org.sitegen.check.request;

import org.jspecify.annotations.NullMarked;
