package org.sitegen.statistics.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sitegen.statistics.Proportion;

/**
 * What was said of each family of series, by their length.
 *
 * @param sizes how many figures the series have
 * @param tallies of each family, one for each size
 */
record Rates(List<Integer> sizes, Map<Family, List<Tally>> tallies) {

    private static final int SERIES = 1000;

    static Rates of(List<Family> families, List<Integer> sizes, int periods) {
        Map<Family, List<Tally>> tallies = new LinkedHashMap<>();
        for (Family family : families) {
            List<Tally> ofFamily = new ArrayList<>();
            sizes.forEach(size -> ofFamily.add(Tally.of(family, size, SERIES, periods)));
            tallies.put(family, ofFamily);
        }
        return new Rates(sizes, tallies);
    }

    /** A rate of each family that is bound, over all lengths. */
    List<Double> bound(Function<Tally, Proportion> rate) {
        return tallies.entrySet().stream()
                .filter(entry -> entry.getKey().bound())
                .map(entry -> rate.apply(Tally.sum(entry.getValue())).share())
                .toList();
    }

    /**
     * A table: the first rate by length, each rate over all lengths. What is told only stands below
     * what is bound, in italics.
     */
    String table(String first, Map<String, Function<Tally, Proportion>> rates) {
        StringBuilder table = new StringBuilder("| " + first + " |");
        sizes.forEach(size -> table.append(' ').append(size).append(" |"));
        rates.keySet().forEach(name -> table.append(' ').append(name).append(" |"));
        table.append("\n|---|").append("---|".repeat(sizes.size() + rates.size())).append('\n');
        tallies.forEach((family, ofFamily) -> row(table, family, ofFamily, rates));
        return table.toString();
    }

    private static void row(
            StringBuilder table,
            Family family,
            List<Tally> tallies,
            Map<String, Function<Tally, Proportion>> rates) {
        Function<Tally, Proportion> byLength = rates.values().iterator().next();
        table.append(family.bound() ? "| " + family.name() : "| *" + family.name() + "*");
        for (Tally tally : tallies) {
            table.append(" | ").append(Tally.percent(byLength.apply(tally)));
        }
        for (Function<Tally, Proportion> rate : rates.values()) {
            table.append(" | ").append(Tally.withInterval(rate.apply(Tally.sum(tallies))));
        }
        table.append(" |\n");
    }

    /** Rates that are named, in that order. */
    @SafeVarargs
    static Map<String, Function<Tally, Proportion>> named(
            Map.Entry<String, Function<Tally, Proportion>>... rates) {
        Map<String, Function<Tally, Proportion>> named = new LinkedHashMap<>();
        for (Map.Entry<String, Function<Tally, Proportion>> rate : rates) {
            named.put(rate.getKey(), rate.getValue());
        }
        return named;
    }
}
