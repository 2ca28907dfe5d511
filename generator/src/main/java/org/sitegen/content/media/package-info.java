/** Pictures and downloads beside the entries: what they are, and how they are published. */
@NullMarked
package org.sitegen.content.media;

import org.jspecify.annotations.NullMarked;
