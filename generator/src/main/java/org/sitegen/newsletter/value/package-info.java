/** What fields can hold: days, addresses, money, the names of other things. */
@NullMarked
package org.sitegen.newsletter.value;

import org.jspecify.annotations.NullMarked;
