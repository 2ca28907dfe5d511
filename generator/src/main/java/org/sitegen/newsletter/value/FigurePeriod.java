package org.sitegen.newsletter.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * The stretch of time that a figure stands for.
 *
 * @param first its first month
 * @param months 1 for a month, 3 for a quarter, 12 for a year
 */
public record FigurePeriod(YearMonth first, int months) implements Comparable<FigurePeriod> {

    /** Stands in for a missing period. */
    public static final FigurePeriod EPOCH = new FigurePeriod(YearMonth.of(1970, 1), 1);

    public FigurePeriod {
        if (months != 1 && months != 3 && months != 12) {
            throw new IllegalArgumentException("Not a month, quarter or year: '" + months + "'");
        }
    }

    /** One month. */
    public static FigurePeriod month(YearMonth month) {
        return new FigurePeriod(month, 1);
    }

    /** The last month of the period. */
    public YearMonth last() {
        return first.plusMonths(months - 1L);
    }

    /** Whether the last month of the period comes after a month. */
    public boolean goesBeyond(YearMonth month) {
        return monthsBeyond(month) > 0;
    }

    /** Whether a month is the last one of the period. */
    public boolean endsIn(YearMonth month) {
        return monthsBeyond(month) == 0;
    }

    private int monthsBeyond(YearMonth month) {
        int years = first.getYear() - month.getYear();
        return 12 * years + first.getMonthValue() + months - 1 - month.getMonthValue();
    }

    /** The last day of the period. */
    public LocalDate end() {
        return last().atEndOfMonth();
    }

    /** The period of the same length that follows. */
    public FigurePeriod next() {
        return new FigurePeriod(first.plusMonths(months), months);
    }

    /** Whether a month belongs to the period. */
    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last());
    }

    @Override
    public int compareTo(FigurePeriod other) {
        int byStart = first.compareTo(other.first);
        return byStart == 0 ? Integer.compare(months, other.months) : byStart;
    }

    /** As editors write it: {@code 2026-11}, {@code 2026-Q4} or {@code 2026}. */
    @Override
    public String toString() {
        return switch (months) {
            case 3 -> String.format(Locale.ROOT, "%04d-Q%d", first.getYear(), quarter());
            case 12 -> String.format(Locale.ROOT, "%04d", first.getYear());
            default -> first.toString();
        };
    }

    private int quarter() {
        return (first.getMonthValue() + 2) / 3;
    }
}
