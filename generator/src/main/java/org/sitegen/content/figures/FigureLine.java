package org.sitegen.content.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sitegen.finding.Location;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.value.Types;

/**
 * A line of the figures of a benchmark, written anew in the columns of its own file.
 *
 * @param columns the names in the first line of the file
 * @param cells what stands in the line, if no cell is in quotation marks
 * @param separator what stands between two cells
 */
public record FigureLine(List<String> columns, List<String> cells, String separator) {

    /** The line of a figure that was read. */
    public static FigureLine at(Location place) {
        String text = place.file().text();
        String separator = String.valueOf(CsvReader.separator(text));
        String header = place.file().line(CsvReader.saysSeparator(text) ? 2 : 1);
        String line = place.file().line(place.line());
        List<String> columns = cells(header.toLowerCase(Locale.ROOT), separator);
        List<String> cells = cells(line, separator);
        boolean plain = line.indexOf('"') < 0 && cells.size() <= columns.size();
        return new FigureLine(columns, plain ? cells : List.of(), separator);
    }

    private static List<String> cells(String line, String separator) {
        return List.of(line.split(separator, -1)).stream().map(String::strip).toList();
    }

    /** The same line with another cell. */
    public Remedy with(String column, String text) {
        List<String> changed = new ArrayList<>(cells);
        int index = columns.indexOf(column);
        if (index >= 0 && index < changed.size()) {
            changed.set(index, text);
        }
        return Remedy.line(String.join(separator, changed));
    }

    /** The same line without the figure, which too few people stand behind. */
    public Advice hidden(String note) {
        return Advice.write(
                Remedy.line(line(Map.of("period", period(), "mark", "c", "note", note))));
    }

    /** The line of a period of which there is no figure. */
    public Advice none(String period) {
        return columns.contains("mark") && columns.contains("note")
                ? Advice.write(Remedy.behind(withoutFigure(period))).after(" ")
                : Advice.of(" For that, name the columns mark and note in the first line.");
    }

    /** The same line without a figure. */
    Advice emptied() {
        return columns.contains("mark") && columns.contains("note") && !cells.isEmpty()
                ? Advice.write(Remedy.line(withoutFigure(period()))).after(" ")
                : Advice.NONE;
    }

    private String period() {
        int index = columns.indexOf("period");
        return index < 0 || index >= cells.size() ? "" : cells.get(index);
    }

    /** The same above the line. */
    Advice noneAbove(String period) {
        return columns.contains("mark") && columns.contains("note")
                ? Advice.write(Remedy.line(withoutFigure(period)).in(Remedy.Where.ABOVE)).after(" ")
                : Advice.NONE;
    }

    private String withoutFigure(String period) {
        String why = Types.REASON.example();
        return line(Map.of("period", period, "mark", "x", "note", why));
    }

    private String line(Map<String, String> byColumn) {
        return columns.stream()
                .map(column -> byColumn.getOrDefault(column, ""))
                .collect(Collectors.joining(separator));
    }
}
