/** The way from a content folder to a site: one request in, findings and a site out. */
@NullMarked
package org.sitegen;

import org.jspecify.annotations.NullMarked;
