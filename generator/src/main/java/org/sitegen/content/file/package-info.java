/** What lies in the content folder, and its text. */
@NullMarked
package org.sitegen.content.file;

import org.jspecify.annotations.NullMarked;
