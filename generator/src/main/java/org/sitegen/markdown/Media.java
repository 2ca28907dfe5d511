package org.sitegen.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A picture or download that lies beside an entry.
 *
 * @param path where it is published, seen from the root
 * @param width of a picture, in pixels; 0 for a download
 * @param height of a picture, in pixels; 0 for a download
 * @param note what a reader should know before following a link to it, in the language of the page:
 *     {@code PDF, 120 kB}; may be empty
 * @param refusal why it cannot be used; null if it can
 */
public record Media(String path, int width, int height, String note, @Nullable Refusal refusal) {

    /**
     * Why a file that is there cannot be used.
     *
     * @param why in words for editors
     * @param advice what to do
     */
    public record Refusal(String why, String advice) {}

    /** A file that can be used. */
    public Media(String path, int width, int height, String note) {
        this(path, width, height, note, null);
    }

    /** A file that is there and cannot be used. */
    public static Media refused(String why, String advice) {
        return new Media("", 0, 0, "", new Refusal(why, advice));
    }

    /** Whether it can be shown, rather than only be downloaded. */
    public boolean isPicture() {
        return width > 0 && height > 0;
    }
}
