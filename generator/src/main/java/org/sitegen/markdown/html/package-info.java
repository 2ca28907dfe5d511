/** HTML as prose may hold it: tags, and an editor's own HTML read and balanced. */
@NullMarked
package org.sitegen.markdown.html;

import org.jspecify.annotations.NullMarked;
