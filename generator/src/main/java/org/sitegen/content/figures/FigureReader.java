package org.sitegen.content.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.field.FileContext;
import org.sitegen.content.file.ContentRequest;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.schema.FieldLocations;

/** Reads the figures of a benchmark from its CSV file. */
public final class FigureReader {

    private final Benchmark benchmark;
    private final FigureColumns columns;
    private final FileContext context;
    private final RepeatedMistakes mistakes;
    private final PeriodReader periods;
    private final FigureNumbers numbers;

    private FigureReader(
            Benchmark benchmark,
            FigureColumns columns,
            FileContext context,
            List<List<CsvCell>> rows) {
        this.benchmark = benchmark;
        this.columns = columns;
        this.context = context;
        this.mistakes = new RepeatedMistakes(context.findings());
        this.periods = new PeriodReader(benchmark.frequency(), mistakes);
        char separator = CsvReader.separator(context.file().text());
        this.numbers = new FigureNumbers(benchmark, columns, mistakes, separator, rows);
    }

    /** Whether entries of a type have figures. */
    public static boolean reads(EntryType<?> type) {
        return type.equals(Benchmark.TYPE);
    }

    /**
     * The figures in order, without those of periods that are not over yet.
     *
     * @param context the file; where each figure stands is put there
     * @param facts whether what the figures are held to could be read
     */
    public static List<Measurement> read(
            Benchmark benchmark, ContentRequest request, FileContext context, boolean facts) {
        FileFindings findings = context.findings();
        List<List<CsvCell>> rows = CsvReader.read(findings);
        FigureColumns columns = columns(rows, findings);
        if (columns == null) {
            return List.of();
        }
        List<List<CsvCell>> figures = rows.subList(1, rows.size());
        FigureReader reader = new FigureReader(benchmark, columns, context, figures);
        List<Measurement> all = reader.all(figures, facts);
        return new FigureSeries(findings, columns, context.locations())
                .checked(benchmark, all, request);
    }

    private static @Nullable FigureColumns columns(
            List<List<CsvCell>> rows, FileFindings findings) {
        if (!rows.isEmpty()) {
            return FigureColumns.of(rows.get(0), findings);
        }
        findings.error(
                "missing-figures",
                findings.file().whole(),
                "this file is empty",
                "Write as the first line: period,value,numerator,denominator,mark,note.");
        return null;
    }

    private List<Measurement> all(List<List<CsvCell>> rows, boolean facts) {
        List<Measurement> all = new ArrayList<>();
        for (List<CsvCell> row : rows) {
            Measurement one = one(ShiftedCells.mended(row, columns, context.findings()), facts);
            if (one != null) {
                all.add(one);
            }
        }
        mistakes.report();
        return all;
    }

    private boolean isTooWide(List<CsvCell> row) {
        List<CsvCell> beyond = row.subList(Math.min(columns.width(), row.size()), row.size());
        boolean tooWide = beyond.stream().anyMatch(cell -> !cell.isEmpty());
        if (tooWide) {
            context.findings()
                    .error(
                            "csv-columns",
                            beyond.get(0).at(),
                            "this line has more columns than the first line names",
                            "Write decimals with a point, and put notes with commas in quotation marks.");
        }
        return tooWide;
    }

    private @Nullable Measurement one(List<CsvCell> row, boolean facts) {
        CsvCell begin = cell(row, FigureColumns.PERIOD);
        FigurePeriod period = periods.read(begin);
        if (period == null) {
            return null;
        }
        Mark mark = FigureMarks.read(cell(row, FigureColumns.MARK), mistakes);
        Measurement one = one(row, period, mark == null ? Mark.FINAL : mark);
        context.locations().put(one, FieldLocations.of(begin.at()));
        if (!isTooWide(row) && facts && mark != null && isReadable(one, row)) {
            CsvCell value = cell(row, FigureColumns.VALUE);
            new FigureRules(benchmark, value, columns, mistakes).hold(one);
        }
        return one;
    }

    private boolean isReadable(Measurement one, List<CsvCell> row) {
        return (one.value() != null || cell(row, FigureColumns.VALUE).isEmpty())
                && (one.numerator() != null || cell(row, FigureColumns.NUMERATOR).isEmpty())
                && (one.denominator() != null || cell(row, FigureColumns.DENOMINATOR).isEmpty());
    }

    private Measurement one(List<CsvCell> row, FigurePeriod period, Mark mark) {
        return new Measurement(
                period,
                numbers.read(row, FigureColumns.VALUE),
                numbers.read(row, FigureColumns.NUMERATOR),
                numbers.read(row, FigureColumns.DENOMINATOR),
                mark,
                cell(row, FigureColumns.NOTE).text());
    }

    private CsvCell cell(List<CsvCell> row, String column) {
        return columns.cell(row, column);
    }
}
