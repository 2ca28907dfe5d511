/** All facts for programs, and figures for spreadsheets. */
@NullMarked
package org.sitegen.output.data;

import org.jspecify.annotations.NullMarked;
