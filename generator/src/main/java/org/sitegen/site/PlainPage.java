package org.sitegen.site;

import org.sitegen.newsletter.value.Address;

/**
 * A page that shows nothing but what is the same on every page: contact, not found.
 *
 * @param address where the page stands
 * @param template {@code contact} or {@code not-found}
 */
public record PlainPage(Address address, String template) implements Page {}
