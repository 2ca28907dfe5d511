package org.sitegen.chart;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The months a chart shows, first and last included; small multiples share one. */
public record TimeAxis(YearMonth first, YearMonth last) {

    public TimeAxis {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("axis from \"" + first + "\" to \"" + last + "\"");
        }
    }

    /**
     * The shortest axis that holds them all.
     *
     * @throws IllegalArgumentException where there are none
     */
    public static TimeAxis covering(List<Reading> readings) {
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("no readings");
        }
        return new TimeAxis(
                readings.get(0).period().first(),
                readings.get(readings.size() - 1).period().last());
    }

    /** The shortest axis that holds both. */
    public TimeAxis and(TimeAxis other) {
        return new TimeAxis(
                first.isBefore(other.first) ? first : other.first,
                last.isAfter(other.last) ? last : other.last);
    }

    int months() {
        return offset(last) + 1;
    }

    /** Months from the first one; negative before it. */
    int offset(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(first, month);
    }
}
