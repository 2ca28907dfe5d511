package org.sitegen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import org.sitegen.chart.ChartWords;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.output.format.OutputWords;
import org.sitegen.theme.Theme;

/**
 * What charts, feeds and data files say, in the words of a theme.
 *
 * @param theme the theme
 */
record ThemeWords(Theme theme) implements ChartWords, OutputWords {

    @Override
    public String word(String key, String... values) {
        return theme.words().text(key, values);
    }

    @Override
    public String text(String key, String... arguments) {
        return theme.words().text(key, arguments);
    }

    @Override
    public String period(FigurePeriod period) {
        return theme.words().days().period(period, false);
    }

    /** A text without places to fill; empty where the theme does not say it. */
    String textOrNothing(String key) {
        return theme.words().has(key) ? theme.words().text(key) : "";
    }

    @Override
    public String number(double value, int decimals) {
        return theme.words().numbers().text(BigDecimal.valueOf(value), decimals);
    }

    @Override
    public String counted(String key, double number, int decimals) {
        BigDecimal shown = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
        return theme.words()
                .text(
                        theme.words().form(key, shown),
                        theme.words().numbers().text(shown, decimals));
    }

    @Override
    public String month(YearMonth month) {
        return theme.words().days().month(month, false);
    }

    @Override
    public String shortMonth(YearMonth month) {
        return theme.words().text("date.months-short." + month.getMonthValue());
    }
}
