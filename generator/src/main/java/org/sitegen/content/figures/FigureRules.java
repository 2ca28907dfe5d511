package org.sitegen.content.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Severity;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.benchmark.Target;
import org.sitegen.newsletter.value.Types;
import org.sitegen.newsletter.value.Unit;
import org.sitegen.schema.Field;
import org.sitegen.text.MeantNumber;

/**
 * What must hold within one line of a benchmark's file.
 *
 * @param benchmark the benchmark
 * @param fields the line
 * @param columns the columns of the file
 * @param mistakes where what is wrong is put
 */
record FigureRules(
        Benchmark benchmark, CsvFields fields, FigureColumns columns, RepeatedMistakes mistakes) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** From there on nobody reads the decimals of a share. */
    private static final int MOST_DECIMALS = 4;

    void hold(Measurement figure) {
        if (figure.mark().hidesValue()) {
            saysWhyThereIsNone(figure);
        } else if (isMissing(Measurement.VALUE)) {
            report(
                    "missing-value",
                    figure.period() + " has no value and no mark",
                    "Fill in the value, or mark the line with \"x\" and say in the note why there"
                            + " is none."
                            + columns.alsoName());
        } else if (figure.value() != null) {
            isWithinBounds(figure.value());
            isWhole(figure.value());
            isItsFraction(figure, figure.value());
        }
    }

    private boolean isMissing(Field<Measurement, ?> field) {
        return field.need().appliesTo(fields, 0) && !fields.has(field);
    }

    private void saysWhyThereIsNone(Measurement figure) {
        if (figure.value() != null) {
            report(
                    "value-despite-mark",
                    "the mark \"" + figure.mark().letter() + "\" says that no value is published",
                    "Remove the value, or the mark.");
        }
        if (isMissing(Measurement.NOTE)) {
            String why = Types.REASON.example();
            mistakes.add(
                    "missing-note",
                    "missing-note",
                    fields.cell(Measurement.VALUE),
                    figure.period() + " has no value and no note",
                    note(why).after("Say in the note why there is none. "));
        }
    }

    private Advice note(String why) {
        boolean none = columns.alsoName().isEmpty();
        return none
                ? Advice.write(FigureLine.at(fields.at(Measurement.VALUE)).with("note", why))
                : Advice.NONE;
    }

    private void isWithinBounds(BigDecimal number) {
        if (!benchmark.bounds().hold(number)) {
            report(
                    "value-out-of-bounds",
                    "\"" + number.toPlainString() + "\" cannot be: " + benchmark.bounds().words(),
                    "Correct the value, or " + bounds(number));
        }
    }

    /** What to write where such a value can be, such as a score below zero. */
    private String bounds(BigDecimal number) {
        if (benchmark.unit() == Unit.PERCENT && number.signum() > 0) {
            return "the bounds of the benchmark.";
        }
        BigDecimal most = most(number.abs());
        boolean ends = benchmark.unit() == Unit.PERCENT || benchmark.unit() == Unit.SCORE;
        String least = number.signum() < 0 ? most.negate().toPlainString() : "0";
        return "write in the benchmark between what its values lie, such as bounds: [%s, %s]"
                .formatted(least, ends ? most.toPlainString() : "none");
    }

    /** A round number that is as large. */
    private static BigDecimal most(BigDecimal size) {
        BigDecimal most = HUNDRED;
        while (most.compareTo(size) < 0) {
            most = most.multiply(BigDecimal.TEN);
        }
        return most;
    }

    /** What is counted has no parts, so a point may stand between thousands. */
    private void isWhole(BigDecimal number) {
        boolean counts = benchmark.unit() == Unit.COUNT && benchmark.decimals() == 0;
        String written = number.toPlainString();
        if (counts && number.stripTrailingZeros().scale() > 0) {
            String problem = '"' + written + "\" is no whole number, as counts are";
            doubtful(Measurement.VALUE, problem, wholeAdvice(written));
        } else if (counts && MeantNumber.mayBeThousands(written)) {
            mayBeThousands(Measurement.VALUE, number);
        }
    }

    private void mayBeThousands(Field<Measurement, ?> field, BigDecimal number) {
        String written = number.toPlainString();
        BigDecimal fewer = number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        doubtful(
                field,
                '"' + written + "\" can be read in two ways",
                ("Write \"%s\" if the point stands between thousands; if it is a decimal point, fewer"
                                + " decimals, such as \"%s\".")
                        .formatted(written.replace(".", ""), fewer.toPlainString()));
    }

    private void doubtful(Field<Measurement, ?> field, String message, String advice) {
        String check = "count-not-whole";
        mistakes.add(
                check + field.name(),
                new Finding(Severity.WARNING, check, fields.at(field), message, advice));
    }

    private static String wholeAdvice(String number) {
        String told = "say in the benchmark how many decimals are shown, such as decimals: 1";
        return MeantNumber.mayBeThousands(number)
                ? "Write \"%s\" if the point stands between thousands; if not, %s"
                        .formatted(number.replace(".", ""), told)
                : "Correct it, or " + told;
    }

    private void isItsFraction(Measurement figure, BigDecimal number) {
        BigDecimal numerator = figure.numerator();
        BigDecimal denominator = figure.denominator();
        if (numerator == null && denominator == null) {
            return;
        }
        if (numerator == null || denominator == null || denominator.signum() == 0) {
            report(
                    "fraction-mismatch",
                    "a share needs a numerator and a denominator that is not 0",
                    "Fill in both, or neither. Where nothing was counted, mark the line with"
                            + " \"x\".");
            return;
        }
        boolean less = benchmark.bounds().hold(BigDecimal.ONE.negate());
        if (denominator.signum() < 0) {
            isBelowZero(Measurement.DENOMINATOR, denominator);
        } else if (numerator.signum() < 0 && !less) {
            isBelowZero(Measurement.NUMERATOR, numerator);
        } else {
            isShare(figure, number, numerator, denominator);
        }
    }

    private void isBelowZero(Field<Measurement, ?> field, BigDecimal counted) {
        mistakes.add(
                "below 0",
                "fraction-mismatch",
                fields.cell(field),
                "the %s \"%s\" cannot be: nothing is counted below 0"
                        .formatted(field.name(), counted.toPlainString()),
                "Correct it; a share needs a numerator from 0 on and a denominator above 0.");
    }

    private void isShare(
            Measurement figure, BigDecimal number, BigDecimal numerator, BigDecimal denominator) {
        if (!fits(number, numerator, denominator)) {
            String written = number.toPlainString();
            BigDecimal share = share(numerator, denominator, RoundingMode.HALF_UP);
            report(
                    "fraction-mismatch",
                    "\"%s\" is not %s of %s, which is %s"
                            .formatted(written, numerator, denominator, share),
                    "Correct the value, the numerator or the denominator."
                            + ifThousands(number, numerator, denominator));
        } else if (mayBeThousands(numerator) && mayBeThousands(denominator)) {
            mayBeThousands(Measurement.NUMERATOR, numerator);
        } else {
            isNotRounded(figure, number, numerator, denominator);
        }
    }

    /** All and none are not reached by rounding: 9,994 of 10,000 are not 100 %. */
    private void isNotRounded(
            Measurement figure, BigDecimal number, BigDecimal numerator, BigDecimal denominator) {
        Target target = benchmark.bounds().endAt(number) ? benchmark.targetOf(figure) : null;
        int decimals = Math.max(benchmark.decimals(), number.scale());
        BigDecimal exact = number;
        while (target != null && decimals < MOST_DECIMALS && isSameSide(target, number, exact)) {
            exact = share(numerator, denominator, ++decimals, RoundingMode.HALF_UP);
        }
        if (target != null && !isSameSide(target, number, exact)) {
            mistakes.add(
                    "rounded",
                    "fraction-mismatch",
                    fields.cell(Measurement.VALUE),
                    "\"%s\" is rounded to the other side of the target: %s of %s is %s"
                            .formatted(number.toPlainString(), numerator, denominator, exact),
                    value(exact));
        }
    }

    private Advice value(BigDecimal exact) {
        FigureLine line = FigureLine.at(fields.at(Measurement.VALUE));
        return Advice.write(line.with("value", exact.toPlainString()));
    }

    private boolean isSameSide(Target target, BigDecimal number, BigDecimal exact) {
        return target.isMetBy(number, benchmark.direction())
                == target.isMetBy(exact, benchmark.direction());
    }

    private boolean fits(BigDecimal number, BigDecimal numerator, BigDecimal denominator) {
        BigDecimal shown = number.setScale(benchmark.decimals(), RoundingMode.HALF_UP);
        // Programs differ in how they round a half, and either is right.
        return shown.compareTo(share(numerator, denominator, RoundingMode.HALF_UP)) == 0
                || shown.compareTo(share(numerator, denominator, RoundingMode.HALF_DOWN)) == 0;
    }

    private static boolean mayBeThousands(BigDecimal counted) {
        return MeantNumber.mayBeThousands(counted.toPlainString());
    }

    private String ifThousands(BigDecimal number, BigDecimal numerator, BigDecimal denominator) {
        BigDecimal one = inFull(numerator);
        BigDecimal other = inFull(denominator);
        return fits(number, one, other)
                ? " It is " + one + " of " + other + ", if a point stands between thousands there."
                : "";
    }

    private static BigDecimal inFull(BigDecimal counted) {
        return mayBeThousands(counted) ? counted.movePointRight(counted.scale()) : counted;
    }

    private BigDecimal share(BigDecimal numerator, BigDecimal denominator, RoundingMode half) {
        return share(numerator, denominator, benchmark.decimals(), half);
    }

    private BigDecimal share(
            BigDecimal numerator, BigDecimal denominator, int decimals, RoundingMode half) {
        BigDecimal counted =
                benchmark.unit() == Unit.PERCENT ? numerator.multiply(HUNDRED) : numerator;
        return counted.divide(denominator, decimals, half);
    }

    private void report(String check, String message, String advice) {
        mistakes.add(check, check, fields.cell(Measurement.VALUE), message, advice);
    }
}
