/** What a check is, what it looks at and how it reports. */
@NullMarked
package org.sitegen.check.rule;

import org.jspecify.annotations.NullMarked;
