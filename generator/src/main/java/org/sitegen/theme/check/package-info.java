/** What is held of a theme before anything is rendered. */
@NullMarked
package org.sitegen.theme.check;

import org.jspecify.annotations.NullMarked;
