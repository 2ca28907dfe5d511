package org.sitegen.newsletter.request;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitegen.schema.ValueType;
import org.sitegen.schema.type.Parsed;
import org.sitegen.schema.type.ScalarType;
import org.sitegen.schema.type.Scalars;
import org.sitegen.text.Kebab;

/**
 * How long a piece of work takes, as rough as it was said: {@code 3 weeks}.
 *
 * @param count how many
 * @param unit of what; days are working days
 */
public record TimeSpan(int count, SpanUnit unit) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,2}) (day|week|month)s?");
    private static final String EXAMPLE = "3 weeks";

    /** A number with its unit: {@code 4 days}, {@code 1 week}, {@code 2 months}. */
    static final ValueType<TimeSpan> TYPE =
            ScalarType.of(
                    "a time such as 4 days, 3 weeks or 2 months",
                    EXAMPLE,
                    new TimeSpan(1, SpanUnit.DAYS),
                    TimeSpan::parse);

    private static Parsed<TimeSpan> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Parsed.wrong(
                    Scalars.quoted(text) + " is not a time that work takes",
                    "Write a whole number and days, weeks or months, such as " + EXAMPLE + ".");
        }
        SpanUnit unit = SpanUnit.valueOf(matcher.group(2).toUpperCase(Locale.ROOT) + "S");
        return Parsed.value(new TimeSpan(Integer.parseInt(matcher.group(1)), unit));
    }

    /** How many working days that is: a day is one, a week five, a month 21⅔. */
    public double workingDays() {
        return count * unit.workingDays();
    }

    /**
     * All of them after each other: exact where all are told in the same unit, otherwise in whole
     * weeks, rounded up.
     */
    public static TimeSpan sum(List<TimeSpan> spans) {
        boolean isExact = spans.stream().map(TimeSpan::unit).distinct().count() <= 1;
        if (isExact) {
            SpanUnit unit = spans.isEmpty() ? SpanUnit.DAYS : spans.get(0).unit();
            return new TimeSpan(spans.stream().mapToInt(TimeSpan::count).sum(), unit);
        }
        double days = spans.stream().mapToDouble(TimeSpan::workingDays).sum();
        return new TimeSpan(
                (int) Math.ceil(days / SpanUnit.WEEKS.workingDays() - 1e-9), SpanUnit.WEEKS);
    }

    /** As it is written: {@code 1 week}, {@code 3 weeks}. */
    @Override
    public String toString() {
        String word = Kebab.of(unit);
        return count + " " + (count == 1 ? word.substring(0, word.length() - 1) : word);
    }
}
