/** The fields of records in YAML files, and what editors write wrong there. */
@NullMarked
package org.sitegen.content.field;

import org.jspecify.annotations.NullMarked;
