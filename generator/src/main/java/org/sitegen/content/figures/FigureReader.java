package org.sitegen.content.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.field.FileContext;
import org.sitegen.content.file.ContentRequest;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.entry.EntryType;

/** Reads the figures of a benchmark from its CSV file. */
public final class FigureReader {

    private final Benchmark benchmark;
    private final FigureColumns columns;
    private final FileContext context;
    private final RepeatedMistakes mistakes;
    private final PeriodReader periods;
    private final FigureCells cells;

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
        this.cells =
                new FigureCells(
                        periods, new FigureNumbers(benchmark, columns, mistakes, separator, rows));
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
        boolean complete = all.size() == figures.size();
        return new FigureSeries(findings, columns, context.locations(), complete)
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
                new CsvHeader(Measurement.SCHEMA, findings).firstLine());
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
        List<CsvCell> beyond = columns.beyond(row);
        boolean tooWide = !beyond.isEmpty();
        if (tooWide) {
            mistakes.add(
                    "width",
                    "csv-columns",
                    beyond.get(0),
                    "this line has more columns than the first line names",
                    "Write decimals with a point, and put notes with commas in quotation marks.");
        }
        return tooWide;
    }

    private @Nullable Measurement one(List<CsvCell> row, boolean facts) {
        CsvFields fields = columns.fields(row, context, mistakes, cells);
        if (!fields.has(Measurement.PERIOD)) {
            periods.reportMissing(columns.cell(row, Measurement.PERIOD));
        }
        if (fields.find(Measurement.PERIOD) == null) {
            return null;
        }
        Measurement one = Measurement.SCHEMA.read(fields);
        if (!isTooWide(row) && facts && fields.isReadable(Measurement.SCHEMA)) {
            new FigureRules(benchmark, fields, columns, mistakes).hold(one);
        }
        return one;
    }
}
