/** What a theme says, and how its language writes numbers, days and figures. */
@NullMarked
package org.sitegen.theme.words;

import org.jspecify.annotations.NullMarked;
