/** All findings of a run, written for people and for programs. */
@NullMarked
package org.sitegen.finding.report;

import org.jspecify.annotations.NullMarked;
