/** The themes: templates, assets, and the words of each language. */
@NullMarked
package org.sitegen.theme;

import org.jspecify.annotations.NullMarked;
