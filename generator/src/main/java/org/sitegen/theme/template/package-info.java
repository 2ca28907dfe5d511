/** The text of templates: which there are, what they are made of, what is wrong with them. */
@NullMarked
package org.sitegen.theme.template;

import org.jspecify.annotations.NullMarked;
