/** What a field can hold: single values, lists, maps and records, and the form of each in JSON. */
@NullMarked
package org.sitegen.schema.type;

import org.jspecify.annotations.NullMarked;
