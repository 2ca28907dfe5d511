/** What was meant as Markdown, or as that of other programs, and would be published as text. */
@NullMarked
package org.sitegen.markdown.slip;

import org.jspecify.annotations.NullMarked;
