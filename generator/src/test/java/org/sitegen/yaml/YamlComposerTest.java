package org.sitegen.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.finding.file.Findings;

class YamlComposerTest {

    @Property(tries = 1000)
    void anyTextIsReadOrExplainedWithPlacesInTheFile(@ForAll("pieces") List<String> pieces) {
        SourceFile file = new SourceFile("a.yml", String.join("", pieces));
        FileFindings found = new FileFindings(file);
        YamlNode root = YamlComposer.compose(YamlSource.fields(found));

        Findings findings = new Findings();
        found.report(findings, false);
        findings.sorted().forEach(one -> assertStandsIn(file, one.location()));
        assertThat(root != null || found.hasErrors()).isTrue();
        if (root != null) {
            assertEachStandsIn(file, root);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'a\na: “', 2:4, yaml-smart-quote",
        "'- - \"a\na\"a', 1:5, yaml-syntax",
        "'a: 1\nb: \\001', 1:1, yaml-syntax"
    })
    void whatTheParserStumblesOverIsExplained(String yaml, String place, String check) {
        FileFindings found = new FileFindings(new SourceFile("a.yml", yaml.translateEscapes()));

        assertThat(YamlComposer.compose(YamlSource.fields(found))).isNull();
        Findings findings = new Findings();
        found.report(findings, false);
        assertThat(findings.sorted())
                .extracting(one -> one.location() + " " + one.check())
                .containsExactly("a.yml:" + place + " " + check);
    }

    @Property
    void textsBetweenQuotationMarksAreReadAsTheyWere(
            @ForAll("records") Map<String, List<String>> values) {
        StringBuilder yaml = new StringBuilder("# A record.\n");
        values.forEach((key, items) -> write(key, items, yaml));

        assertThat(read(yaml.toString())).isEqualTo(values);
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "a",
                        "key",
                        ": ",
                        ":",
                        "- ",
                        "-",
                        "\n",
                        "\n  ",
                        "\n    ",
                        "\n- ",
                        "{",
                        "}",
                        "[",
                        "]",
                        ", ",
                        "\"",
                        "'",
                        "\\",
                        "\\x08",
                        "\\u202E",
                        "\\U0001F600",
                        "#",
                        " # ",
                        "|\n",
                        ">\n",
                        "&a ",
                        "*a",
                        "!t ",
                        "? ",
                        "%",
                        "@",
                        "`",
                        "\t",
                        "\u00A0",
                        "“",
                        "”",
                        "😀",
                        "é",
                        "---\n",
                        "...\n",
                        "7,5",
                        "<<: ",
                        "~",
                        "\r\n")
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<Map<String, List<String>>> records() {
        Arbitrary<String> text =
                Arbitraries.strings()
                        .withChars("a 7:#-{}[],&*!|>'\"%@`\\\n\u00e9\u2019")
                        .ofMaxLength(12)
                        .map(some -> "x" + some + "x😀");
        Arbitrary<String> key =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(5);
        return Arbitraries.maps(key, text.list().ofMaxSize(3)).ofMaxSize(5);
    }

    /** In quotation marks of the one kind or the other, in lines or in brackets. */
    private static void write(String key, List<String> items, StringBuilder yaml) {
        boolean brackets = items.size() != 2;
        yaml.append(key).append(':').append(brackets ? " [" : "\n");
        for (String item : items) {
            boolean single = item.indexOf('\n') < 0 && item.length() % 2 == 0;
            String quoted =
                    single
                            ? "'" + item.replace("'", "''") + "'"
                            : '"' + item.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            quoted = quoted.replace("\n", "\\n");
            yaml.append(brackets ? quoted + ", " : "  - " + quoted + "\n");
        }
        yaml.append(brackets ? "]\n" : "");
    }

    private static Map<String, List<String>> read(String yaml) {
        FileFindings found = new FileFindings(new SourceFile("a.yml", yaml));
        YamlMap root =
                (YamlMap)
                        Objects.requireNonNull(
                                YamlComposer.compose(YamlSource.fields(found)), yaml);
        assertThat(found.hasErrors()).as(yaml).isFalse();
        Map<String, List<String>> read = new LinkedHashMap<>();
        root.pairs().forEach((key, pair) -> read.put(key, texts((YamlList) pair.value())));
        return read;
    }

    private static List<String> texts(YamlList list) {
        return list.items().stream()
                .map(item -> ((YamlText) item).text())
                .collect(Collectors.toList());
    }

    private static void assertEachStandsIn(SourceFile file, YamlNode node) {
        assertStandsIn(file, node.at());
        if (node instanceof YamlList list) {
            list.items().forEach(item -> assertEachStandsIn(file, item));
        } else if (node instanceof YamlMap map) {
            map.pairs().values().forEach(pair -> assertEachStandsIn(file, pair.value()));
        }
    }

    /** At the end of a line at the farthest, or at that of the file. */
    private static void assertStandsIn(SourceFile file, Location at) {
        String[] lines = (file.text() + "\n").split("\n", -1);
        assertThat(at.line()).isBetween(1, lines.length);
        String line = lines[at.line() - 1];
        assertThat(at.column()).isBetween(1, 1 + line.codePointCount(0, line.length()));
    }
}
