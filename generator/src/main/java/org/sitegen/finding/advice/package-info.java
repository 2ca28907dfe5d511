/** What to do about a finding, with what is to be written. */
@NullMarked
package org.sitegen.finding.advice;

import org.jspecify.annotations.NullMarked;
