package org.sitegen.site;

import java.util.List;
import org.sitegen.newsletter.value.Address;

/**
 * The list of all services or units.
 *
 * @param address where the page stands
 * @param template {@code services} or {@code units}
 * @param lines everything on it
 */
public record IndexPage(Address address, String template, List<ListedLine> lines) implements Page {}
