package org.sitegen.chart;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when somebody first looks into it; from any thread.
 *
 * @param <T> what is made
 */
final class Lazy<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Threads that come at the same time make the same twice, which harms nobody. */
    private T get() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }

    /** One of its lists. */
    <I> List<I> list(Function<T, List<I>> part) {
        return new AbstractList<>() {
            @Override
            public I get(int index) {
                return part.apply(Lazy.this.get()).get(index);
            }

            @Override
            public int size() {
                return part.apply(Lazy.this.get()).size();
            }
        };
    }
}
