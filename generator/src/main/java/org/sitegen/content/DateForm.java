package org.sitegen.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.FileFindings;
import org.sitegen.schema.ValueType;
import org.sitegen.yaml.LineFix;
import org.sitegen.yaml.YamlText;

/** {@code 2.11.2026}, {@code 2026-2-3}, {@code 2026/02/03}, {@code 2 November 2026}. */
final class DateForm implements ValueMistake {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([./-])(\\d{1,2})\\2(\\d{1,2})");

    @Override
    public boolean explains(YamlText text, @Nullable ValueType<?> expected, FileFindings findings) {
        Matcher dayFirst = DAY_FIRST.matcher(text.text());
        Matcher yearFirst = YEAR_FIRST.matcher(text.text());
        if (dayFirst.matches()) {
            tell(text, dayFirst.group(4), dayFirst.group(3), dayFirst.group(1), findings);
            return true;
        }
        if (yearFirst.matches()) {
            tell(text, yearFirst.group(1), yearFirst.group(3), yearFirst.group(4), findings);
            return true;
        }
        String[] words = NamedMonths.date(text.text());
        if (words.length > 0) {
            tell(text, words[0], words[1], words[2], findings);
            return true;
        }
        return false;
    }

    private static void tell(
            YamlText text, String year, String month, String day, FileFindings findings) {
        LocalDate date = date(year, month, day);
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
        String line = findings.line(text.at().line());
        return LineFix.replaced(line, text.at().column(), text.at().width(), date.toString());
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(
                    Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }
}
