package org.sitegen.content.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitegen.finding.Location;
import org.sitegen.finding.file.FileFindings;

/** Takes a CSV file apart as RFC 4180 says, with commas, semicolons or tabs. */
final class CsvReader {

    private static final String CHECK = "csv-quote";

    /** Cells beyond these are left out: no table of ours is so wide. */
    private static final int MOST_CELLS = 100;

    /** {@code sep=;}, which spreadsheets write and read. */
    private static final Pattern SAID = Pattern.compile("sep=([,;\t])(?=\r|\n|$)");

    private final FileFindings findings;
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;
    private int lineStart;

    private CsvReader(FileFindings findings) {
        this.findings = findings;
        this.text = findings.file().text();
        this.separator = separator(text);
    }

    /** The rows with at least one cell that is not empty. */
    static List<List<CsvCell>> read(FileFindings findings) {
        return new CsvReader(findings).rows();
    }

    /** What stands between the cells of a file, told by its first line. */
    static char separator(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        Matcher said = SAID.matcher(first);
        if (said.lookingAt()) {
            return said.group(1).charAt(0);
        }
        boolean comma = first.indexOf(',') >= 0;
        if (!comma && first.indexOf(';') >= 0) {
            return ';';
        }
        return !comma && first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    /** Whether the first line tells a spreadsheet how cells are parted, and is no row. */
    static boolean saysSeparator(String text) {
        return SAID.matcher(text).lookingAt();
    }

    private void skipSeparator() {
        if (saysSeparator(text)) {
            skipToLineEnd();
            endLine();
        }
    }

    private List<List<CsvCell>> rows() {
        List<List<CsvCell>> rows = new ArrayList<>();
        skipSeparator();
        while (at < text.length()) {
            List<CsvCell> row = row();
            if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<CsvCell> row() {
        List<CsvCell> row = new ArrayList<>();
        boolean more = true;
        while (more) {
            row.add(cell());
            more = at < text.length() && text.charAt(at) == separator && row.size() < MOST_CELLS;
            at += more ? 1 : 0;
        }
        skipToLineEnd();
        endLine();
        return row;
    }

    private void skipToLineEnd() {
        while (at < text.length() && text.charAt(at) != '\r' && text.charAt(at) != '\n') {
            at++;
        }
    }

    private void endLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
            line++;
            lineStart = at;
        }
    }

    private CsvCell cell() {
        int start = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain(start);
    }

    private CsvCell plain(int start) {
        at = start;
        String cell = restOfCell();
        String bare = cell.strip();
        int shift = bare.isEmpty() ? 0 : cell.indexOf(bare);
        return new CsvCell(bare, place(start + shift, bare));
    }

    private String restOfCell() {
        int start = at;
        while (at < text.length() && !endsCell(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean endsCell(char character) {
        return character == separator || character == '\n' || character == '\r';
    }

    private CsvCell quoted() {
        Location begin = place(at, "\"");
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length() && !isClosing()) {
            takeCharacter(cell);
        }
        close(begin);
        return new CsvCell(cell.toString().strip(), begin);
    }

    private boolean isClosing() {
        boolean quote = text.charAt(at) == '"';
        boolean doubled = quote && at + 1 < text.length() && text.charAt(at + 1) == '"';
        return quote && !doubled;
    }

    private void takeCharacter(StringBuilder cell) {
        char character = text.charAt(at);
        at += character == '"' ? 2 : 1;
        cell.append(character);
        if (character == '\n') {
            line++;
            lineStart = at;
        }
    }

    private void close(Location begin) {
        if (at < text.length()) {
            at++;
            nothingBehind();
        } else {
            findings.error(
                    CHECK,
                    begin,
                    "the quotation mark here is never closed",
                    "Close it where the text ends; write a quotation mark inside it twice.");
        }
    }

    private void nothingBehind() {
        int start = at;
        String rest = restOfCell();
        if (!rest.isBlank()) {
            findings.error(
                    CHECK,
                    place(start, rest),
                    "the text goes on behind the closing quotation mark",
                    "Write a quotation mark inside a text twice, as in \"He said \"\"no\"\"\".");
        }
    }

    private Location place(int index, String what) {
        int column = 1 + text.codePointCount(lineStart, index);
        int width = Math.max(1, what.codePointCount(0, what.length()));
        return new Location(findings.file(), line, column, width);
    }
}
