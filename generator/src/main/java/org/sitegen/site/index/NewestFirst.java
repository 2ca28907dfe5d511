package org.sitegen.site.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** The newest of what goes on for ever. */
public final class NewestFirst {

    /** How many a page lists; a reader looks through no more. */
    public static final int MOST = 60;

    private NewestFirst() {}

    /** What a function finds for the newest of them, newest first. */
    public static <E, C> List<C> of(List<E> entries, Function<E, C> card) {
        return allOf(of(entries), card);
    }

    /** The newest of them, oldest first. */
    public static <E> List<E> of(List<E> entries) {
        int count = entries.size();
        return entries.subList(Math.max(0, count - MOST), count);
    }

    /** The newest of those that are in order already, newest first. */
    public static <E> List<E> first(List<E> newestFirst) {
        return newestFirst.subList(0, Math.min(newestFirst.size(), MOST));
    }

    /** What a function finds for each, newest first. */
    public static <E, C> List<C> allOf(List<E> entries, Function<E, C> card) {
        List<E> reversed = new ArrayList<>(entries);
        Collections.reverse(reversed);
        return reversed.stream().map(card).toList();
    }
}
