package org.sitegen.content.figures;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitegen.content.field.MeantValues;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.benchmark.Frequency;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.text.Kebab;
import org.sitegen.text.MeantMonth;

/**
 * Reads the periods of a benchmark's file.
 *
 * @param frequency how long each is
 * @param mistakes where those are put that are written otherwise
 */
record PeriodReader(Frequency frequency, RepeatedMistakes mistakes) {

    private static final String CHECK = "period-form";
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-(0[1-9]|1[0-2])");
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-Q([1-4])");
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})");

    /** {@code Q3 2026}, {@code 3Q26}, {@code T3-2026}, {@code 2026 Q3}. */
    private static final Pattern LOOSE_QUARTER =
            Pattern.compile(
                    "(?:[QqTt]?(?<one>[1-4])[QqTt]?[ /'-]?(?<late>(?:20)?\\d{2}))"
                            + "|(?<early>20\\d{2})[ /-]?[QqTt]0?(?<two>[1-4])");

    private static final int CENTURY = 2000;

    /** The period of a cell as it is written; empty after a finding. */
    String text(CsvCell cell) {
        boolean good = pattern().matcher(cell.text()).matches();
        if (!good && !mistakes.isInvisible(cell)) {
            report(cell);
        }
        return good ? cell.text() : "";
    }

    /** A finding for a line without a period. */
    void reportMissing(CsvCell cell) {
        mistakes.add("no period", CHECK, cell, "the period is missing", usual());
    }

    private void report(CsvCell cell) {
        Advice meant = meant(cell.text());
        mistakes.add(
                meant.remedies().isEmpty() ? "no month" : "another form",
                CHECK,
                cell,
                "\"" + cell.text() + "\" is not a period of this benchmark",
                meant.after(usual()));
    }

    private String usual() {
        return "It is published %s, so write periods like %s."
                .formatted(Kebab.of(frequency), example());
    }

    private Advice meant(String text) {
        Matcher quarter = LOOSE_QUARTER.matcher(text);
        if (frequency == Frequency.QUARTERLY && quarter.matches()) {
            return Advice.of(" Write ").quote(Remedy.value(quarter(quarter))).say(".");
        }
        boolean shorter = MONTH.matcher(text).matches() || YEAR.matcher(text).matches();
        MeantMonth meant = shorter ? null : MeantMonth.of(text);
        return meant == null ? Advice.NONE : MeantValues.write(meant, this::written).after(" ");
    }

    private static String quarter(Matcher quarter) {
        boolean early = quarter.group("early") != null;
        int year = Integer.parseInt(quarter.group(early ? "early" : "late"));
        String number = quarter.group(early ? "two" : "one");
        return (year < CENTURY ? CENTURY + year : year) + "-Q" + number;
    }

    /** The period that holds a month, as it is written. */
    private String written(YearMonth month) {
        int months = frequency.months();
        int first = (month.getMonthValue() - 1) / months * months + 1;
        return new FigurePeriod(month.withMonth(first), months).toString();
    }

    private Pattern pattern() {
        return switch (frequency) {
            case MONTHLY -> MONTH;
            case QUARTERLY -> QUARTER;
            case YEARLY -> YEAR;
        };
    }

    private String example() {
        return switch (frequency) {
            case MONTHLY -> "2026-11";
            case QUARTERLY -> "2026-Q4";
            case YEARLY -> "2026";
        };
    }
}
