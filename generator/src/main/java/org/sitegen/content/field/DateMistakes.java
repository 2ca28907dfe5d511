package org.sitegen.content.field;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.ValueType;
import org.sitegen.text.MeantMonth;
import org.sitegen.text.MonthNames;
import org.sitegen.yaml.LineFix;
import org.sitegen.yaml.YamlText;

/** {@code 2.11.2026}, {@code 2026-2-3}, {@code 2026/02/03}, {@code 2 November 2026}. */
final class DateMistakes {

    private static final String CHECK = "yaml-date";
    private static final int LONGEST = 60;

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

    private DateMistakes() {}

    /** Adds a finding if a value that cannot be read is a date in another form. */
    static boolean explain(YamlText text, @Nullable ValueType<?> expected, FileFindings findings) {
        if (text.text().length() > LONGEST) {
            return false;
        }
        if (expected == Types.MONTH || expected == Types.PERIOD) {
            return isMonth(text, findings);
        }
        if (expected != Types.DATE && expected != Types.MOMENT) {
            return false;
        }
        TimeOfDay time = TimeOfDay.behind(text.text());
        String day = time == null ? text.text() : time.before();
        for (Pattern form : FORMS) {
            Matcher date = form.matcher(day);
            int month = date.matches() ? MonthNames.number(date.group("month")) : -1;
            if (month >= 0) {
                MeantDay meant = MeantDay.of(date, month, form.equals(FORMS.get(0)));
                return isDay(text, meant, time, expected, findings);
            }
        }
        return false;
    }

    private static boolean isMonth(YamlText text, FileFindings findings) {
        MeantMonth meant = MeantMonth.of(text.text());
        if (meant == null || meant.month().toString().equals(text.text())) {
            return false;
        }
        findings.error(
                CHECK,
                text.at(),
                "\"" + text.text() + "\" is a month in another form",
                meant.other() == null
                        ? LineFix.replaced(findings, text.at(), meant.month().toString())
                                .after("Write the year and the month. ")
                        : MeantValues.write(meant, YearMonth::toString));
        return true;
    }

    private static boolean isDay(
            YamlText text,
            @Nullable MeantDay meant,
            @Nullable TimeOfDay time,
            @Nullable ValueType<?> expected,
            FileFindings findings) {
        if (meant == null) {
            Advice correct = Advice.of("Correct the day or the month.");
            error(text, "is not in the calendar", correct, findings);
        } else if (expected == Types.MOMENT) {
            moment(text, meant, time, findings);
        } else if (meant.day().toString().equals(text.text())) {
            return false;
        } else {
            day(text, meant, findings);
        }
        return true;
    }

    private static void day(YamlText text, MeantDay meant, FileFindings findings) {
        Advice advice = written(text, meant, LocalDate::toString, findings);
        String form = meant.other() == null ? "Write the year, the month and the day. " : "";
        error(text, "is a date in another form", advice.after(form), findings);
    }

    /** The line as it is meant, or both days that can be meant. */
    private static Advice written(
            YamlText text,
            MeantDay meant,
            Function<LocalDate, String> written,
            FileFindings findings) {
        String day = written.apply(meant.day());
        LocalDate other = meant.other();
        return other == null
                ? LineFix.replaced(findings, text.at(), day)
                : either(day, written.apply(other));
    }

    private static Advice either(String dayFirst, String monthFirst) {
        return Advice.of("Write ")
                .show(Remedy.value(dayFirst))
                .say(" if the day stands before the month, ")
                .show(Remedy.value(monthFirst))
                .say(" if it stands behind.");
    }

    private static void moment(
            YamlText text, MeantDay meant, @Nullable TimeOfDay time, FileFindings findings) {
        if (time == null) {
            Advice advice = withTime(text, meant, findings);
            error(text, "has no time of day", advice, findings);
        } else if (time.exists()) {
            Advice advice = written(text, meant, time::on, findings);
            error(text, "is a time in another form", advice, findings);
        } else {
            Advice advice = Advice.of("Correct the hour or the minute.");
            error(text, "is no time of the day", advice, findings);
        }
    }

    private static Advice withTime(YamlText text, MeantDay meant, FileFindings findings) {
        Advice example = written(text, meant, day -> day + "T09:40", findings);
        return new Advice(example.words().replace("T09:40", "Thh:mm"), example.remedies())
                .after("The time of day belongs to it. ");
    }

    private static void error(YamlText text, String what, Advice advice, FileFindings findings) {
        findings.error(CHECK, text.at(), "\"" + text.text() + "\" " + what, advice);
    }
}
