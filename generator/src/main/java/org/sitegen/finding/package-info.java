/** What is wrong, where it stands, and how to put it right. */
@NullMarked
package org.sitegen.finding;

import org.jspecify.annotations.NullMarked;
