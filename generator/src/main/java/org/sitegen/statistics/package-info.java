/** Arithmetic with published definitions: process-behaviour limits, intervals, medians. */
@NullMarked
package org.sitegen.statistics;

import org.jspecify.annotations.NullMarked;
