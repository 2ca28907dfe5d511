/** How a series went, in statements with a known rate of error. */
@NullMarked
package org.sitegen.statistics.course;

import org.jspecify.annotations.NullMarked;
