/** What a kind of file is made of, and where it goes. */
@NullMarked
package org.sitegen.output.format;

import org.jspecify.annotations.NullMarked;
