package org.sitegen.chart.scale;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sitegen.newsletter.value.FigurePeriod;

/** The months a chart shows, first and last included; small multiples share one. */
public record TimeAxis(YearMonth first, YearMonth last) {

    public TimeAxis {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("axis from \"" + first + "\" to \"" + last + "\"");
        }
    }

    /**
     * The shortest axis that holds periods, oldest first.
     *
     * @throws IllegalArgumentException where there are none
     */
    public static TimeAxis covering(List<FigurePeriod> periods) {
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("no periods");
        }
        return new TimeAxis(periods.get(0).first(), periods.get(periods.size() - 1).last());
    }

    /** The shortest axis that holds both. */
    public TimeAxis and(TimeAxis other) {
        return new TimeAxis(
                first.isBefore(other.first) ? first : other.first,
                last.isAfter(other.last) ? last : other.last);
    }

    public int months() {
        return offset(last) + 1;
    }

    /** Months from the first one; negative before it. */
    int offset(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(first, month);
    }
}
