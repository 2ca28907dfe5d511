/** What entries name by id: goals, services, units, roles, terms. */
@NullMarked
package org.sitegen.newsletter.register;

import org.jspecify.annotations.NullMarked;
