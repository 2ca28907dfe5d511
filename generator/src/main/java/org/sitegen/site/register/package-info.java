/**
 * The services, goals and units that entries concern: a list of each, and a page for each thing.
 */
@NullMarked
package org.sitegen.site.register;

import org.jspecify.annotations.NullMarked;
