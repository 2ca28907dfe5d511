package org.sitegen.chart;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A list that is made when somebody first looks into it; from any thread. */
final class LaterList<T> extends AbstractList<T> {

    private final Supplier<List<T>> maker;
    private volatile @Nullable List<T> made;

    LaterList(Supplier<List<T>> maker) {
        this.maker = maker;
    }

    /** Threads that come at the same time make the same twice, which harms nobody. */
    private List<T> all() {
        List<T> known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }

    @Override
    public T get(int index) {
        return all().get(index);
    }

    @Override
    public int size() {
        return all().size();
    }
}
