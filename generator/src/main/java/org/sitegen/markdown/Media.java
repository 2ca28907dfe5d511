package org.sitegen.markdown;

/**
 * A picture or download that lies beside an entry.
 *
 * @param path where it is published, seen from the root
 * @param width of a picture, in pixels; 0 for a download
 * @param height of a picture, in pixels; 0 for a download
 * @param note what a reader should know before following a link to it, in the language of the page:
 *     {@code PDF, 120 kB}; may be empty
 */
public record Media(String path, int width, int height, String note) {

    /** Whether it can be shown, rather than only be downloaded. */
    public boolean isPicture() {
        return width > 0 && height > 0;
    }
}
