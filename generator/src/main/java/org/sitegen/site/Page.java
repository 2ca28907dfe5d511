package org.sitegen.site;

import org.sitegen.newsletter.value.Address;

/** One page, or what is shown of it elsewhere: a value that holds all its template shows. */
public interface Page {

    /** What ends the names of templates that make plain text and not HTML. */
    String PLAIN_TEXT = ".txt";

    /** Where the page stands. */
    Address address();

    /** The template that shows it, without folder and ending: {@code failure}. */
    String template();
}
