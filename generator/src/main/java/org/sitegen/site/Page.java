package org.sitegen.site;

import org.sitegen.newsletter.value.Address;

/** One page: a value that holds all that its template shows. */
public interface Page {

    /** Where the page stands. */
    Address address();

    /** The template that shows it, without folder and ending: {@code failure}. */
    String template();
}
