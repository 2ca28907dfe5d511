package org.sitegen.site.register;

import java.util.List;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Page;

/**
 * The list of all services or units.
 *
 * @param address where the page stands
 * @param template {@code services} or {@code units}
 * @param lines everything on it
 */
public record RegisterIndexPage(Address address, String template, List<ListedLine> lines)
        implements Page {}
