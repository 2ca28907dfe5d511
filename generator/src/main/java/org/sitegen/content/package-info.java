/** The content folder to a newsletter, with a finding for everything an editor can put right. */
@NullMarked
package org.sitegen.content;

import org.jspecify.annotations.NullMarked;
