package org.sitegen.site.reference;

import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Page;

/**
 * A page that shows nothing but what is the same on every page: contact, not found.
 *
 * @param address where the page stands
 * @param template {@code contact} or {@code not-found}
 */
public record PlainPage(Address address, String template) implements Page {}
