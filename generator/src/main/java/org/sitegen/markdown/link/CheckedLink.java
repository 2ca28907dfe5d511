package org.sitegen.markdown.link;

/**
 * Where a link leads, checked.
 *
 * @param href the address as it may be shown
 * @param sort what is at the other end
 * @param title what the other end is called, or what a reader should know of it; may be empty
 */
public record CheckedLink(String href, Sort sort, String title) {

    /** What is at the other end of a link. */
    enum Sort {
        SAME_PAGE,
        REFERENCE,
        FILE,
        OUTSIDE,
        MAIL
    }
}
