/** The pages that are always there: glossary, how we measure, how to read our charts, contact. */
@NullMarked
package org.sitegen.site.reference;

import org.jspecify.annotations.NullMarked;
