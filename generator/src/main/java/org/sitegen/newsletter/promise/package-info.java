/** What IT says it will do by when, and what has become of it. */
@NullMarked
package org.sitegen.newsletter.promise;

import org.jspecify.annotations.NullMarked;
