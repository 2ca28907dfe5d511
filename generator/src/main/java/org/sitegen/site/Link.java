package org.sitegen.site;

import org.sitegen.newsletter.value.Address;

/**
 * A name that leads somewhere in the site.
 *
 * @param text the name
 * @param address where it leads
 */
public record Link(String text, Address address) {}
