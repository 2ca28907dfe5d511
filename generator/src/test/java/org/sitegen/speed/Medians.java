package org.sitegen.speed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures of several runs of the same, of which the middle one counts. */
final class Medians {

    private final Map<String, List<Double>> figures = new LinkedHashMap<>();

    void add(Map<String, Long> run) {
        run.forEach((name, figure) -> add(name, figure));
    }

    void add(String name, double figure) {
        figures.computeIfAbsent(name, any -> new ArrayList<>()).add(figure);
    }

    Set<String> names() {
        return figures.keySet();
    }

    double of(String name) {
        List<Double> sorted = figures.getOrDefault(name, List.of()).stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("no figure \"" + name + "\"");
        }
        return sorted.get(sorted.size() / 2);
    }
}
