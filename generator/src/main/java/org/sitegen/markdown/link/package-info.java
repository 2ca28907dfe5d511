/** Where links and pictures of prose may lead. */
@NullMarked
package org.sitegen.markdown.link;

import org.jspecify.annotations.NullMarked;
