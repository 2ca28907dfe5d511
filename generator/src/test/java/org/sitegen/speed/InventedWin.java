package org.sitegen.speed;

import java.time.YearMonth;
import java.util.List;

/** The file of an invented win, with a measure before and after. */
final class InventedWin {

    private static final List<String> HEADINGS =
            List.of("What is different", "How it came about", "What it does not do", "Thanks");

    private InventedWin() {}

    static String file(String id, YearMonth month, Scene scene) {
        Chance chance = new Chance(id);
        int before = chance.between(40, 90);
        return FACTS.formatted(
                        InventedFailure.capital(chance.of(Phrases.SYSTEMS))
                                + " "
                                + chance.of(Phrases.BETTER),
                        chance.of(Phrases.SENTENCES),
                        month.atDay(chance.between(1, 27)),
                        chance.of(List.of("automated", "optimised", "fixed", "small")),
                        scene.units(chance, 2),
                        scene.service(chance),
                        scene.goal(chance),
                        scene.referenceFrom(id, chance),
                        scene.benchmark(chance),
                        before,
                        month.minusMonths(6),
                        chance.between(50, 500),
                        before - chance.between(5, 35),
                        month,
                        chance.between(50, 500))
                + Story.of(chance, scene.references(chance), HEADINGS);
    }

    private static final String FACTS =
            """
            ---
            title: "%s"
            summary: "%s It has been in use since the beginning of the month."
            date: %s
            kind: %s
            outcome: "People in four offices save a walk and a form each week."
            units: [%s]
            services: [%s]
            goal: %s
            related: [%s, benchmark:%s]
            measure:
              name: Minutes for one case
              unit: minutes
              direction: lower-is-better
              before: {value: %d, period: "%s", n: %d, source: "Time sheets"}
              after: {value: %d, period: "%s", n: %d, source: "Time sheets"}
              basis: measured
            credits:
              - {who: "The case desk", side: business, for: "The idea"}
              - {who: "IT systems team", side: it, for: "The change"}
            proactive: true
            spotted_in: "The time sheets of spring"
            caveat: "Cases with more than one part still take as long as before."
            ---

            """;
}
