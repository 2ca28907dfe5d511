package org.sitegen.output;

import java.time.YearMonth;
import java.util.Locale;
import org.sitegen.chart.ChartWords;

/** Words that show only which ones were asked for. */
public final class ExampleWords implements ChartWords {

    @Override
    public String word(String key, String... values) {
        return key + String.join(",", values);
    }

    @Override
    public String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    @Override
    public String month(YearMonth month) {
        return month.toString();
    }

    @Override
    public String shortMonth(YearMonth month) {
        return month.toString();
    }
}
