package org.sitegen.markdown;

/**
 * HTML that is safe to show, because we wrote or cleaned it.
 *
 * @param marked the HTML; an address inside the site is written as {@link #ROOT} and the path from
 *     the root
 */
public record Html(String marked) {

    /**
     * Stands for the way from a page to the root: PRIVATE USE ONE, a character that no text may
     * hold. Being one of the first 256, it lets a text be kept in one byte a character.
     */
    public static final char ROOT = '\u0091';

    /** Nothing to show. */
    public static final Html NONE = new Html("");

    /**
     * The HTML as it stands on a page, given the way from that page to the root: {@code ../../}.
     */
    public String at(String toRoot) {
        return marked.replace(String.valueOf(ROOT), toRoot);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return marked.isEmpty();
    }
}
