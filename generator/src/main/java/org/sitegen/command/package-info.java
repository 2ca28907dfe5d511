/** What people type, and what they are told when it cannot be done. */
@NullMarked
package org.sitegen.command;

import org.jspecify.annotations.NullMarked;
