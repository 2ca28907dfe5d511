/** What can be written about a thing: fields declared once, whatever the thing and the file. */
@NullMarked
package org.sitegen.schema;

import org.jspecify.annotations.NullMarked;
