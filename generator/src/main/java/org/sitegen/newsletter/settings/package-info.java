/** What holds for the whole newsletter. */
@NullMarked
package org.sitegen.newsletter.settings;

import org.jspecify.annotations.NullMarked;
