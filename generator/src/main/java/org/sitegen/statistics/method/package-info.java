/** Published tests and distributions, on bare numbers. */
@NullMarked
package org.sitegen.statistics.method;

import org.jspecify.annotations.NullMarked;
