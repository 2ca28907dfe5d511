package org.sitegen.output;

import java.time.YearMonth;
import java.util.Locale;
import org.sitegen.chart.ChartWords;
import org.sitegen.newsletter.value.FigurePeriod;

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
    public String period(FigurePeriod period) {
        return month(period.first());
    }

    @Override
    public String counted(String key, double number, int decimals) {
        return word(key + ".other", number(number, decimals));
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
