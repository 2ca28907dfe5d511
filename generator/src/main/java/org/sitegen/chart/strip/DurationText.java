package org.sitegen.chart.strip;

import org.sitegen.chart.ChartWords;

/**
 * A length of time in the largest unit and the next, rounded down: "47 min", "5 h 12 min", "3 d 4
 * h". The text around a chart says the same time in the same way.
 */
final class DurationText {

    static final double HOUR = 60;
    static final double DAY = 24 * HOUR;
    static final double WEEK = 7 * DAY;

    /** From so many days on nobody counts hours. */
    private static final int WITHOUT_HOURS = 14;

    private DurationText() {}

    static String print(double minutes, ChartWords words) {
        double whole = Math.rint(minutes);
        if (whole < HOUR) {
            return whole == 0
                    ? words.word("chart.less-than-a-minute")
                    : unit("minutes", whole, words);
        }
        if (whole < DAY) {
            return two("hours", Math.floor(whole / HOUR), "minutes", whole % HOUR, words);
        }
        return days(Math.floor(whole / HOUR), words);
    }

    private static String days(double hours, ChartWords words) {
        double days = Math.floor(hours / 24);
        return days < WITHOUT_HOURS
                ? two("days", days, "hours", hours % 24, words)
                : unit("days", days, words);
    }

    /** What half of them took at most. */
    static String half(double median, ChartWords words) {
        return words.word("chart.median-time", print(median, words));
    }

    /** The name of a tick: one unit. */
    static String tick(double minutes, ChartWords words) {
        if (minutes < HOUR) {
            return unit("minutes", minutes, words);
        }
        if (minutes < DAY) {
            return unit("hours", minutes / HOUR, words);
        }
        return minutes < WEEK
                ? unit("days", minutes / DAY, words)
                : unit("weeks", minutes / WEEK, words);
    }

    private static String two(
            String large, double many, String small, double few, ChartWords words) {
        String first = unit(large, many, words);
        return few == 0 ? first : words.word("chart.two-units", first, unit(small, few, words));
    }

    private static String unit(String key, double number, ChartWords words) {
        return words.word("chart." + key, words.number(number, 0));
    }
}
