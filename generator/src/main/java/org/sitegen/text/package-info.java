/** Texts as people and programs read them: spelling, forms, escapes. */
@NullMarked
package org.sitegen.text;

import org.jspecify.annotations.NullMarked;
