package org.sitegen.content.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.file.ContentRequest;
import org.sitegen.finding.FileFindings;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.schema.FieldLocations;
import org.sitegen.schema.Locations;

/** Reads the figures of a benchmark from its CSV file. */
public final class FigureReader {

    private final Benchmark benchmark;
    private final FigureColumns columns;
    private final FileFindings findings;
    private final Locations locations;

    private FigureReader(
            Benchmark benchmark,
            FigureColumns columns,
            FileFindings findings,
            Locations locations) {
        this.benchmark = benchmark;
        this.columns = columns;
        this.findings = findings;
        this.locations = locations;
    }

    /** Whether entries of a type have figures. */
    public static boolean reads(EntryType<?> type) {
        return type.equals(Benchmark.TYPE);
    }

    /**
     * The figures in order, without those of periods that are not over yet.
     *
     * @param locations where each stands is put here
     */
    public static List<Measurement> read(
            Benchmark benchmark,
            ContentRequest request,
            FileFindings findings,
            Locations locations) {
        List<List<CsvCell>> rows = CsvReader.read(findings);
        FigureColumns columns = columns(rows, findings);
        if (columns == null) {
            return List.of();
        }
        FigureReader figures = new FigureReader(benchmark, columns, findings, locations);
        List<Measurement> all = figures.all(rows.subList(1, rows.size()));
        return new FigureSeries(findings, locations).checked(benchmark, all, request);
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

    private List<Measurement> all(List<List<CsvCell>> rows) {
        List<Measurement> all = new ArrayList<>();
        for (List<CsvCell> row : rows) {
            Measurement one = one(ShiftedCells.mended(row, columns, findings));
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }

    private boolean isTooWide(List<CsvCell> row) {
        List<CsvCell> beyond = row.subList(Math.min(columns.width(), row.size()), row.size());
        boolean tooWide = beyond.stream().anyMatch(cell -> !cell.isEmpty());
        if (tooWide) {
            findings.error(
                    "csv-columns",
                    beyond.get(0).at(),
                    "this line has more columns than the first line names",
                    "Write decimals with a point, and put notes with commas in quotation marks.");
        }
        return tooWide;
    }

    private @Nullable Measurement one(List<CsvCell> row) {
        CsvCell begin = cell(row, FigureColumns.PERIOD);
        FigurePeriod period = FigureCells.period(begin, benchmark, findings);
        if (period == null) {
            return null;
        }
        Mark mark = FigureCells.mark(cell(row, FigureColumns.MARK), findings);
        Measurement one = one(row, period, mark == null ? Mark.FINAL : mark);
        locations.put(one, FieldLocations.of(begin.at()));
        CsvCell value = cell(row, FigureColumns.VALUE);
        boolean readable = one.value() != null || value.isEmpty();
        if (!isTooWide(row) && readable && mark != null) {
            new FigureRules(benchmark, value, findings).hold(one);
        }
        return one;
    }

    private Measurement one(List<CsvCell> row, FigurePeriod period, Mark mark) {
        return new Measurement(
                period,
                number(row, FigureColumns.VALUE),
                number(row, FigureColumns.NUMERATOR),
                number(row, FigureColumns.DENOMINATOR),
                mark,
                cell(row, FigureColumns.NOTE).text());
    }

    private @Nullable BigDecimal number(List<CsvCell> row, String column) {
        return FigureCells.number(cell(row, column), findings);
    }

    private CsvCell cell(List<CsvCell> row, String column) {
        return columns.cell(row, column);
    }
}
