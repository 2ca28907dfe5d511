package org.sitegen.site;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a few documents are made of alike: made for the first of them, and let go with the last. A
 * document that is made again has it made again.
 *
 * @param <T> what they share
 */
public final class ReferenceCounted<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private final int documents;
    private int asked;
    private @Nullable T made;

    /**
     * Something that so many documents share.
     *
     * @param documents how many they are
     * @param maker makes it
     */
    public ReferenceCounted(int documents, Supplier<T> maker) {
        this.documents = documents;
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T known = made;
        T shared = known == null ? maker.get() : known;
        asked++;
        made = asked < documents ? shared : null;
        return shared;
    }
}
