/** What lists and other pages show of an entry, a promise or a thing in a register. */
@NullMarked
package org.sitegen.site.card;

import org.jspecify.annotations.NullMarked;
