/** Style sheets, scripts and pictures of a theme under the names they are published by. */
@NullMarked
package org.sitegen.theme.asset;

import org.jspecify.annotations.NullMarked;
