/** The pages of what the business asks: each request, and the queue. */
@NullMarked
package org.sitegen.site.request;

import org.jspecify.annotations.NullMarked;
