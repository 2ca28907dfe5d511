/** What we add to plain Markdown, or refuse: one rule for each. */
@NullMarked
package org.sitegen.markdown.rule;

import org.jspecify.annotations.NullMarked;
