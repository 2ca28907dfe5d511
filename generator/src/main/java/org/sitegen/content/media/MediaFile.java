package org.sitegen.content.media;

/**
 * A picture or download as it is published.
 *
 * @param path where, seen from the site's root: {@code media/queue.0123abcdef.png}
 * @param extension the ending of its name: {@code pdf}
 * @param width of a picture, in pixels; 0 for a download
 * @param height of a picture, in pixels; 0 for a download
 * @param size how many bytes it has
 */
public record MediaFile(String path, String extension, int width, int height, long size)
        implements Comparable<MediaFile> {

    /** Whether pages can show it. */
    public boolean isPicture() {
        return width > 0;
    }

    @Override
    public int compareTo(MediaFile other) {
        return path.compareTo(other.path);
    }
}
