package org.sitegen.content.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.finding.file.Findings;

class CsvReaderTest {

    @Test
    void columnsCountCharactersNotCodeUnits() {
        CsvCell cell = read("period,note,value\n2026-01,😀😀,71\n").get(1).get(2);

        assertThat(cell.at().toString()).isEqualTo("a.csv:2:12");
        assertThat(read("a\n😀😀\n").get(1).get(0).at().width()).isEqualTo(2);
    }

    @Test
    void aLineEndOfOldMacintoshComputersLosesNothing() {
        assertThat(texts(read("a,b\rc,d"))).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Property
    void anyTextIsReadAndEachCellStandsWhereItIsSaidTo(@ForAll("pieces") List<String> pieces) {
        SourceFile file = new SourceFile("a.csv", String.join("", pieces));
        for (List<CsvCell> row : CsvReader.read(new FileFindings(file))) {
            row.forEach(cell -> assertThat(rest(file, cell.at())).startsWith(start(cell, file)));
        }
    }

    @Property
    void whatIsFoundStandsInTheFile(@ForAll("pieces") List<String> pieces) {
        SourceFile file = new SourceFile("a.csv", String.join("", pieces));
        FileFindings found = new FileFindings(file);
        CsvReader.read(found);
        Findings findings = new Findings();
        found.report(findings, false);

        findings.sorted().forEach(one -> assertThat(rest(file, one.location())).isNotEmpty());
    }

    @Property
    void whatIsWrittenAsCsvIsReadAsItWas(
            @ForAll("rows") List<List<String>> rows, @ForAll boolean semicolons) {
        String separator = semicolons ? ";" : ",";
        String csv =
                rows.stream()
                        .map(row -> row.stream().map(CsvReaderTest::quoted))
                        .map(row -> row.collect(Collectors.joining(separator)))
                        .collect(Collectors.joining("\r\n"));

        List<List<CsvCell>> read = read("period" + separator + "value\r\n" + csv);

        assertThat(texts(read.subList(1, read.size()))).isEqualTo(rows);
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "\"", "\"\"", ",", ";", "\n", "\r\n", "\r", " ", "\t", "a", "7.5", "é",
                        "e\u0301", "😀", "\uD83D", "\u0000", "\uFEFF")
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cell =
                Arbitraries.strings()
                        .withChars("a7,;\"'\n\r =😀")
                        .ofMaxLength(8)
                        .map(text -> 'x' + text + 'x');
        return cell.list().ofMinSize(1).ofMaxSize(5).list().ofMaxSize(6);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** The file from a place on; a failure if there is no such place. */
    private static String rest(SourceFile file, Location at) {
        String[] lines = file.text().split("\n", -1);
        String line = lines[at.line() - 1];
        return line.substring(line.offsetByCodePoints(0, at.column() - 1)) + '\n';
    }

    /** What a cell begins with in the file. */
    private static String start(CsvCell cell, SourceFile file) {
        boolean quoted = rest(file, cell.at()).startsWith("\"");
        return quoted ? "\"" : cell.text();
    }

    private static List<List<String>> texts(List<List<CsvCell>> rows) {
        return rows.stream().map(row -> row.stream().map(CsvCell::text).toList()).toList();
    }

    private static List<List<CsvCell>> read(String csv) {
        return CsvReader.read(new FileFindings(new SourceFile("a.csv", csv)));
    }
}
