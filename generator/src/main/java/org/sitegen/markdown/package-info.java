/** Prose: Markdown to safe HTML, with its headings and references. */
@NullMarked
package org.sitegen.markdown;

import org.jspecify.annotations.NullMarked;
