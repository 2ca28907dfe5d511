/** What is found in a file, and in all files of a run. */
@NullMarked
package org.sitegen.finding.file;

import org.jspecify.annotations.NullMarked;
