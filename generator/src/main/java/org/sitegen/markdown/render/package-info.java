/** Prose read, taken through every rule, and written as HTML. */
@NullMarked
package org.sitegen.markdown.render;

import org.jspecify.annotations.NullMarked;
