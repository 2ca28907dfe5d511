package org.sitegen.speed;

import java.time.YearMonth;

/** The two files of an invented benchmark. */
final class InventedBenchmark {

    private static final int MONTHS_BEFORE = 12;
    private static final int TARGET = 70;

    private InventedBenchmark() {}

    static String facts(int number, Scene scene) {
        Chance chance = new Chance("figure-" + number);
        YearMonth first = scene.calendar().month(0);
        return FACTS.formatted(
                number,
                number,
                first.minusMonths(MONTHS_BEFORE),
                TARGET,
                first.minusMonths(MONTHS_BEFORE),
                first.minusMonths(1),
                scene.service(chance),
                scene.unit(chance));
    }

    private static final String FACTS =
            """
            title: Cases of kind %d settled at once
            question: "Is my case of kind %d settled while I wait?"
            unit: percent
            decimals: 1
            direction: higher-is-better
            targets:
              - {from: %s, value: %d, kind: agreed, because: "Agreed with the heads of the units"}
            baseline: {from: %s, to: %s, value: 75, because: "The year before"}
            frequency: monthly
            available_after_days: 10
            source: "Records of the IT desk"
            method: "Cases settled at once, divided by all cases of the month."
            owner_role: role-1
            service: %s
            units: [%s]
            family: desk
            """;

    static String figures(int number, Scene scene) {
        StringBuilder csv = new StringBuilder("period,value,numerator,denominator,mark,note\n");
        for (int i = -MONTHS_BEFORE; i < scene.calendar().editions(); i++) {
            YearMonth month = scene.calendar().month(0).plusMonths(i);
            int share = share(number, month);
            if (share == 0) {
                csv.append(month).append(",,,,x,The counter was out of order\n");
            } else {
                csv.append(month).append(',').append(share).append(".0,").append(10 * share);
                csv.append(",1000,,\n");
            }
        }
        return csv.toString();
    }

    /** Whether the figure of a month misses its target. */
    static boolean misses(int number, YearMonth month) {
        int share = share(number, month);
        return share > 0 && share < TARGET;
    }

    /** Percent, up and down without a real change; 0 where there is none. */
    private static int share(int number, YearMonth month) {
        Chance chance = new Chance("figure-" + number + " in " + month);
        if (chance.onceIn(40)) {
            return 0;
        }
        int swing = chance.onceIn(12) ? 7 : chance.between(1, 4);
        return TARGET + 5 + (month.getMonthValue() % 2 == 0 ? swing : -swing);
    }
}
