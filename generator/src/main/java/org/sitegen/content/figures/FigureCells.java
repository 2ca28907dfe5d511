package org.sitegen.content.figures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.FileFindings;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Frequency;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.text.Kebab;

/** Reads single cells of a benchmark's file. */
final class FigureCells {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");
    private static final Pattern COMMA = Pattern.compile("-?[0-9]{1,15},[0-9]{1,9}");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-(0[1-9]|1[0-2])");
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-Q([1-4])");
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})");
    private static final List<String> MARKS =
            Arrays.stream(Mark.values())
                    .map(Mark::letter)
                    .filter(letter -> !letter.isEmpty())
                    .toList();

    private FigureCells() {}

    static @Nullable FigurePeriod period(CsvCell cell, Benchmark benchmark, FileFindings findings) {
        FigurePeriod period = period(cell.text(), benchmark.frequency());
        if (period == null) {
            findings.error(
                    "period-form",
                    cell.at(),
                    cell.isEmpty()
                            ? "the period is missing"
                            : "\"" + cell.text() + "\" is not a period of this benchmark",
                    "It is published %s, so write periods like %s."
                            .formatted(
                                    Kebab.of(benchmark.frequency()),
                                    example(benchmark.frequency())));
        }
        return period;
    }

    private static @Nullable FigurePeriod period(String text, Frequency frequency) {
        Matcher matcher = pattern(frequency).matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int year = Integer.parseInt(matcher.group(1));
        int month =
                switch (frequency) {
                    case MONTHLY -> Integer.parseInt(matcher.group(2));
                    case QUARTERLY -> 3 * Integer.parseInt(matcher.group(2)) - 2;
                    case YEARLY -> 1;
                };
        return new FigurePeriod(YearMonth.of(year, month), frequency.months());
    }

    private static Pattern pattern(Frequency frequency) {
        return switch (frequency) {
            case MONTHLY -> MONTH;
            case QUARTERLY -> QUARTER;
            case YEARLY -> YEAR;
        };
    }

    private static String example(Frequency frequency) {
        return switch (frequency) {
            case MONTHLY -> "2026-11";
            case QUARTERLY -> "2026-Q4";
            case YEARLY -> "2026";
        };
    }

    static @Nullable Mark mark(CsvCell cell, FileFindings findings) {
        Mark mark = Mark.of(cell.text());
        if (mark == null) {
            findings.error(
                    "unknown-mark",
                    cell.at(),
                    "\"" + cell.text() + "\" is not a mark",
                    "Use one of %s, or leave it empty for a final figure."
                            .formatted(String.join(", ", MARKS)));
        }
        return mark;
    }

    /** The number, or null if the cell is empty or, after a finding, holds something else. */
    static @Nullable BigDecimal number(CsvCell cell, FileFindings findings) {
        if (cell.isEmpty()) {
            return null;
        }
        if (NUMBER.matcher(cell.text()).matches()) {
            return new BigDecimal(cell.text());
        }
        reportNumber(cell, findings);
        return null;
    }

    private static void reportNumber(CsvCell cell, FileFindings findings) {
        boolean comma = COMMA.matcher(cell.text()).matches();
        findings.error(
                "number-form",
                cell.at(),
                "\"" + cell.text() + "\" " + (comma ? "has a decimal comma" : "is not a number"),
                comma
                        ? "Write \"" + cell.text().replace(',', '.') + "\"."
                        : "Write digits only, with a point for decimals and no unit, such as 71.4.");
    }
}
