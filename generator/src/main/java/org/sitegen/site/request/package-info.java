/** Here is what it will take: each request, and the queue. */
@NullMarked
package org.sitegen.site.request;

import org.jspecify.annotations.NullMarked;
