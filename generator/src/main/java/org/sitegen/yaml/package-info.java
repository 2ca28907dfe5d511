/** A text of YAML to nodes with their places, and what editors write wrong in it. */
@NullMarked
package org.sitegen.yaml;

import org.jspecify.annotations.NullMarked;
