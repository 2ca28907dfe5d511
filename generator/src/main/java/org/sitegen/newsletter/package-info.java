/** What IT tells the business: editions and their entries, registers, figures and promises. */
@NullMarked
package org.sitegen.newsletter;

import org.jspecify.annotations.NullMarked;
