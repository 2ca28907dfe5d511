package org.sitegen.site.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Link;

/**
 * Entries of a type by year, for a list that has a page for each.
 *
 * @param list where the list stands
 * @param byYear the entries of each year in their order, the newest year first
 * @param <E> the entries
 */
public record EntryYears<E extends Entry>(Address list, SortedMap<Integer, List<E>> byYear) {

    public EntryYears {
        byYear = Collections.unmodifiableSortedMap(byYear);
    }

    /** Entries in the year of their edition. */
    public static <E extends Entry> EntryYears<E> of(Address list, List<E> entries) {
        return of(list, entries, entry -> entry.envelope().month().getYear());
    }

    /** Entries in a year of their own. */
    public static <E extends Entry> EntryYears<E> of(
            Address list, List<E> entries, Function<E, Integer> year) {
        SortedMap<Integer, List<E>> years = new TreeMap<>(Comparator.reverseOrder());
        for (E entry : entries) {
            years.computeIfAbsent(year.apply(entry), any -> new ArrayList<>()).add(entry);
        }
        return new EntryYears<>(list, years);
    }

    /** The same with years of which there is something else to tell. */
    public EntryYears<E> with(Collection<Integer> others) {
        SortedMap<Integer, List<E>> years = new TreeMap<>(byYear);
        others.forEach(year -> years.putIfAbsent(year, List.of()));
        return new EntryYears<>(list, years);
    }

    /** The pages of the years, newest first. */
    public List<Link> links() {
        return byYear.keySet().stream().map(this::link).toList();
    }

    /** The page of a year. */
    public Link link(int year) {
        return new Link(Integer.toString(year), list.child(year + "/"));
    }

    /** The first entry of each year: a page with links to all years is made of these. */
    public List<E> firstOfEachYear() {
        return byYear.values().stream().flatMap(entries -> entries.stream().limit(1)).toList();
    }
}
