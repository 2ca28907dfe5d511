package org.sitegen.content.media;

import org.jspecify.annotations.Nullable;

/**
 * Keeps pictures as they are published, so that the next build need not make them again. A store
 * may lose whatever it likes: what it gives back is what it was given, or nothing. Safe for many
 * threads.
 */
public interface PictureStore {

    /** A store that keeps nothing. */
    PictureStore NONE =
            new PictureStore() {
                @Override
                public @Nullable Picture find(String key) {
                    return null;
                }

                @Override
                public void keep(String key, Picture picture) {}
            };

    /**
     * A picture that was kept; null if it is not there or not as it was.
     *
     * @param key 64 hexadecimal digits, made of the original and of how pictures are made of it
     */
    @Nullable Picture find(String key);

    /** Keeps a picture, if that can be done. */
    void keep(String key, Picture picture);
}
