/** The fields of records in good YAML, and wrong values, forms and keys in them. */
@NullMarked
package org.sitegen.content.field;

import org.jspecify.annotations.NullMarked;
