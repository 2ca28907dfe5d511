package org.sitegen.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What invented entries can name.
 *
 * @param calendar when it all happens
 * @param entries the ids of failures and wins, as references
 * @param benchmarks how many benchmarks there are
 */
record Scene(Calendar calendar, List<String> entries, int benchmarks) {

    static final int UNITS = 40;
    static final int SERVICES = 30;
    static final int GOALS = 12;

    String unit(Chance chance) {
        return "unit-" + chance.between(1, UNITS);
    }

    String service(Chance chance) {
        return "service-" + chance.between(1, SERVICES);
    }

    String goal(Chance chance) {
        return "goal-" + chance.between(1, GOALS);
    }

    String benchmark(Chance chance) {
        return "figure-" + chance.between(1, benchmarks);
    }

    /** As many different units, as a list of YAML. */
    String units(Chance chance, int count) {
        return different(count, () -> unit(chance));
    }

    /** As many different services, as a list of YAML. */
    String services(Chance chance, int count) {
        return different(count, () -> service(chance));
    }

    private static String different(int count, Supplier<String> one) {
        return Stream.generate(one).distinct().limit(count).collect(Collectors.joining(", "));
    }

    /** Another entry than that one. */
    String referenceFrom(String own, Chance chance) {
        return Stream.generate(() -> reference(chance))
                .filter(other -> !other.endsWith(own))
                .findFirst()
                .orElseThrow();
    }

    String reference(Chance chance) {
        return chance.of(entries);
    }

    /** A handful that a story may lead to. */
    List<String> references(Chance chance) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            some.add(reference(chance));
        }
        some.add("benchmark:" + benchmark(chance));
        some.add("service:" + service(chance));
        return some;
    }
}
