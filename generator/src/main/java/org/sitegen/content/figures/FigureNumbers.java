package org.sitegen.content.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.field.MeantValues;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.value.Unit;
import org.sitegen.schema.Field;
import org.sitegen.text.MeantNumber;

/** Reads the numbers of a benchmark's file. */
final class FigureNumbers {

    private static final String CHECK = "number-form";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");
    private static final Pattern COMMA = Pattern.compile("-?[0-9]{1,15},[0-9]{1,9}");

    /** What people and spreadsheets write where there is no figure. */
    private static final Set<String> NONE =
            Set.of(
                    "-",
                    "--",
                    "–",
                    "—",
                    "..",
                    "...",
                    "…",
                    ":",
                    "?",
                    "x",
                    "*",
                    ".",
                    "n/a",
                    "na",
                    "n.a.",
                    "n.a",
                    "nan",
                    "null",
                    "none",
                    "nd",
                    "n.d.",
                    "n/d",
                    "tbc",
                    "tbd",
                    "nc",
                    "unknown",
                    "missing",
                    "pending",
                    "not available",
                    "not applicable",
                    "no data",
                    "s.o.",
                    "inconnu");

    /** A limit, of which nobody knows on which side how far the figure is. */
    private static final Pattern LIMIT =
            Pattern.compile(
                    "(?i)(?:[<>≤≥]|(?:less|more|fewer|under|over|below|above|up to|at least|at most"
                            + "|moins|plus|au moins|au plus) ).*\\d.*|\\d.*\\+");

    private static final Pattern ABOUT =
            Pattern.compile(
                    "(?i)(?:[~≈±]|(?:c|ca|about|around|roughly|some|approx|approximately|environ)\\b)"
                            + ".*\\d.*");

    private static final Pattern SPREADSHEET_ERROR = Pattern.compile("#[A-Z/0!?_]{2,20}");

    private static final Advice DIGITS =
            Advice.of("Write digits only, with a point for decimals and no unit.")
                    .with(Remedy.value("71.4"));

    private final Benchmark benchmark;
    private final FigureColumns columns;
    private final RepeatedMistakes mistakes;
    private final char separator;
    private final boolean commas;

    FigureNumbers(
            Benchmark benchmark,
            FigureColumns columns,
            RepeatedMistakes mistakes,
            char separator,
            List<List<CsvCell>> rows) {
        this.benchmark = benchmark;
        this.columns = columns;
        this.mistakes = mistakes;
        this.separator = separator;
        this.commas = separator != ',' && rows.stream().anyMatch(this::hasDecimalComma);
    }

    /** Programs that part cells by semicolons do so because their decimals have commas. */
    private boolean hasDecimalComma(List<CsvCell> row) {
        String text = columns.cell(row, Measurement.VALUE).text();
        boolean sure = separator == ';' && benchmark.unit() != Unit.COUNT;
        return COMMA.matcher(text).matches() && (sure || !MeantNumber.mayBeThousands(text));
    }

    /** The number of a cell, with a point for decimals; empty after a finding if it is none. */
    String text(CsvCell cell, Field<?, ?> field) {
        String number = number(cell.text());
        if (number.isEmpty() && !mistakes.isInvisible(cell)) {
            report(cell, field);
        }
        return number;
    }

    private String number(String text) {
        if (NUMBER.matcher(text).matches()) {
            return isPointOfThousands(text) ? "" : text;
        }
        boolean decimal = commas || (separator != ',' && !MeantNumber.mayBeThousands(text));
        return decimal && COMMA.matcher(text).matches() ? text.replace(',', '.') : "";
    }

    /** Whether a point can hardly be that of decimals, as these have commas here. */
    private boolean isPointOfThousands(String text) {
        return commas && benchmark.unit() != Unit.COUNT && MeantNumber.mayBeThousands(text);
    }

    private void report(CsvCell cell, Field<?, ?> field) {
        String text = cell.text();
        MeantNumber meant = meant(text, field);
        if (isNone(text)) {
            add("none", cell, " is not a number", ifNone(cell, field));
        } else if (LIMIT.matcher(text).matches()) {
            add("limit", cell, " is a limit, and no figure", ifNone(cell, field));
        } else if (meant == null) {
            add("other", cell, " is not a number", DIGITS);
        } else {
            Advice advice = MeantValues.write(meant, "\"").say(ifAbout(text, field));
            add(meant.problem(), cell, ' ' + meant.problem(), advice);
        }
    }

    private String ifAbout(String text, Field<?, ?> field) {
        boolean about = field.equals(Measurement.VALUE) && ABOUT.matcher(text).matches();
        return about ? " If it is an estimate, write \"e\" as the mark." + columns.alsoName() : "";
    }

    private void add(String kind, CsvCell cell, String problem, Advice advice) {
        mistakes.add(kind, CHECK, cell, '"' + cell.text() + '"' + problem, advice);
    }

    private @Nullable MeantNumber meant(String text, Field<?, ?> field) {
        MeantNumber counted = field.equals(Measurement.VALUE) ? null : MeantNumber.of(text, true);
        return counted == null ? meant(text) : counted;
    }

    private @Nullable MeantNumber meant(String text) {
        if (NUMBER.matcher(text).matches()) {
            return MeantNumber.withPoint(text);
        }
        MeantNumber meant = MeantNumber.of(text, false);
        String decimal = meant == null ? null : meant.ifDecimal();
        if (meant == null || decimal == null || holds(meant.number()) || !holds(decimal)) {
            return meant;
        }
        return MeantNumber.decimal(decimal);
    }

    private boolean holds(String number) {
        return benchmark.bounds().hold(new BigDecimal(number));
    }

    private static boolean isNone(String text) {
        return NONE.contains(text.toLowerCase(Locale.ROOT))
                || SPREADSHEET_ERROR.matcher(text).matches();
    }

    private Advice ifNone(CsvCell cell, Field<?, ?> field) {
        FigureLine line = FigureLine.at(cell.at());
        return field.equals(Measurement.VALUE)
                ? line.emptied().after("If there is no figure, " + columns.leaveOut())
                : Advice.of("If it is not known, leave numerator and denominator empty.");
    }
}
