/** The code itself, held to what its pages say of it. */
@NullMarked
package org.sitegen.code;

import org.jspecify.annotations.NullMarked;
