/** How a theme lies in folders, and the flat files in it. */
@NullMarked
package org.sitegen.theme.folder;

import org.jspecify.annotations.NullMarked;
