/** What the business asks of IT, and what it will take. */
@NullMarked
package org.sitegen.newsletter.request;

import org.jspecify.annotations.NullMarked;
