/** The text of a YAML file to nodes with their places, and why it is no YAML. */
@NullMarked
package org.sitegen.yaml;

import org.jspecify.annotations.NullMarked;
