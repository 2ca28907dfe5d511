package org.sitegen.content.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.FileFindings;
import org.sitegen.yaml.LineFix;
import org.sitegen.yaml.YamlText;

/** {@code 2.11.2026}, {@code 2026-2-3}, {@code 2026/02/03}, {@code 2 November 2026}. */
final class DateMistakes {

    private static final List<Pattern> FORMS =
            List.of(
                    Pattern.compile("(?<day>\\d{1,2})([./-])(?<month>\\d{1,2})\\2(?<year>\\d{4})"),
                    Pattern.compile("(?<year>\\d{4})([./-])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})"),
                    Pattern.compile(
                            "(?<day>\\d{1,2})(?:st|nd|rd|th|er)?"
                                    + " (?<month>\\p{L}{3,9})\\.?,? (?<year>\\d{4})"),
                    Pattern.compile(
                            "(?<month>\\p{L}{3,9})\\.?"
                                    + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})"));

    /** Months as editors write them, in the languages of the themes. */
    private static final List<List<String>> MONTHS =
            List.of(
                    List.of("january", "janvier"),
                    List.of("february", "février", "fevrier"),
                    List.of("march", "mars"),
                    List.of("april", "avril"),
                    List.of("may", "mai"),
                    List.of("june", "juin"),
                    List.of("july", "juillet"),
                    List.of("august", "août", "aout"),
                    List.of("september", "septembre"),
                    List.of("october", "octobre"),
                    List.of("november", "novembre"),
                    List.of("december", "décembre", "decembre"));

    private DateMistakes() {}

    /** Adds a finding if a value that cannot be read is a date in another form. */
    static boolean explain(YamlText text, FileFindings findings) {
        for (Pattern form : FORMS) {
            Matcher date = form.matcher(text.text());
            int month = date.matches() ? month(date.group("month")) : -1;
            if (month >= 0) {
                report(text, date(date, month), findings);
                return true;
            }
        }
        return false;
    }

    private static void report(YamlText text, @Nullable LocalDate date, FileFindings findings) {
        findings.error(
                "yaml-date",
                text.at(),
                date == null
                        ? "\"" + text.text() + "\" is not in the calendar"
                        : "\"" + text.text() + "\" is a date in another form",
                date == null
                        ? "Write a day that exists, such as 2026-02-28."
                        : "Write the year, the month and the day. "
                                + corrected(text, date, findings));
    }

    private static String corrected(YamlText text, LocalDate date, FileFindings findings) {
        return LineFix.replaced(findings, text.at(), date.toString());
    }

    private static @Nullable LocalDate date(Matcher date, int month) {
        try {
            return LocalDate.of(
                    Integer.parseInt(date.group("year")),
                    month,
                    Integer.parseInt(date.group("day")));
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    /** The number of a month; -1 if that is the name of none, or more than one begins so. */
    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        String name = written.toLowerCase(Locale.ROOT);
        Predicate<String> begins = month -> month.startsWith(name);
        int[] found =
                IntStream.range(0, MONTHS.size())
                        .filter(i -> MONTHS.get(i).stream().anyMatch(begins))
                        .toArray();
        return found.length == 1 ? found[0] + 1 : -1;
    }
}
