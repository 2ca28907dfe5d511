package org.sitegen.chart;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.sitegen.newsletter.value.FigurePeriod;

/** The words of charts from a properties file of the tests. */
public final class ExampleChartWords implements ChartWords {

    public static final ExampleChartWords EN =
            new ExampleChartWords(
                    "en",
                    '.',
                    ",",
                    "January February March April May June July August September October November"
                            + " December",
                    "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");

    public static final ExampleChartWords FR =
            new ExampleChartWords(
                    "fr",
                    ',',
                    "\u202f",
                    "janvier février mars avril mai juin juillet août septembre octobre novembre"
                            + " décembre",
                    "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.");

    private final Properties texts = new Properties();
    private final char point;
    private final String group;
    private final List<String> months;
    private final List<String> shortMonths;

    private ExampleChartWords(
            String language, char point, String group, String months, String shorts) {
        this.point = point;
        this.group = group;
        this.months = List.of(months.split(" ", -1));
        this.shortMonths = List.of(shorts.split(" ", -1));
        String file = "/chart-words-" + language + ".properties";
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(getClass().getResourceAsStream(file)),
                        StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys there are. */
    java.util.Set<String> keys() {
        return new java.util.TreeSet<>(texts.stringPropertyNames());
    }

    @Override
    public String word(String key, String... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no word \"" + key + "\"");
        }
        for (int index = 0; index < values.length; index++) {
            text = text.replace("{" + index + "}", values[index]);
        }
        return text;
    }

    @Override
    public String number(double value, int decimals) {
        String plain =
                BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .abs()
                        .toPlainString();
        int dot = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain.replace('.', point));
        for (int at = dot - 3; at > 0; at -= 3) {
            text.insert(at, group);
        }
        return (value < 0 && !plain.matches("[0.]*") ? "−" : "") + text;
    }

    @Override
    public String period(FigurePeriod period) {
        if (period.months() == 1) {
            return month(period.first());
        }
        String year = String.valueOf(period.first().getYear());
        int quarter = (period.first().getMonthValue() + 2) / 3;
        return period.months() == 3
                ? word("period.quarter", word("period.quarters." + quarter), year)
                : year;
    }

    @Override
    public String counted(String key, double number, int decimals) {
        return word(key + ".other", number(number, decimals));
    }

    @Override
    public String month(YearMonth month) {
        return months.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    @Override
    public String shortMonth(YearMonth month) {
        return shortMonths.get(month.getMonthValue() - 1);
    }
}
