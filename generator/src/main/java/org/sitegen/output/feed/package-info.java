/** Feeds and the list of pages: how programs find what is new. */
@NullMarked
package org.sitegen.output.feed;

import org.jspecify.annotations.NullMarked;
