package org.sitegen.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.finding.Finding;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.finding.file.Findings;

class UnfitCharactersInYamlTest {

    @Test
    void aPathBetweenDoubleQuotationMarksHoldsNoBackspace() {
        Finding finding = onlyFinding("title: \"😀 the copies in C:\\backup are 'good'\"\n");

        assertThat(finding.headline())
                .isEqualTo(
                        "a.yml:1:27: error: \"\\b\" between double quotation marks stands for the"
                                + " character U+0008, which no page can show [yaml-backslash]");
        assertThat(finding.location().width()).isEqualTo(2);
        assertThat(finding.advice())
                .endsWith("Write: title: '😀 the copies in C:\\backup are ''good'''");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\0", "\\a", "\\t", "\\v", "\\f", "\\r", "\\e", "\\N", "\\L", "\\P"})
    void anEscapeOfOneLetterIsTakenForAPath(String escape) {
        assertThat(onlyFinding("path: \"S:" + escape + "\"").headline())
                .startsWith("a.yml:1:10: error: \"" + escape + "\" between")
                .endsWith("[yaml-backslash]");
    }

    @ParameterizedTest
    @CsvSource({
        "\\x00, U+0000",
        "\\x1b, U+001B",
        "\\x7F, U+007F",
        "\\u0085, U+0085",
        "\\uD83D, U+D83D",
        "\\uDE00, U+DE00",
        "\\uE000, U+E000",
        "\\uFDD0, U+FDD0",
        "\\uFFFF, U+FFFF",
        "\\U0001FFFE, U+1FFFE",
        "\\u202e, U+202E",
        "\\u2066, U+2066"
    })
    void anEscapeThatNoPageMayHoldIsFound(String escape, String code) {
        Finding finding = onlyFinding("- \"fit\"\n- \"so " + escape + " on\"\n");

        assertThat(finding.headline())
                .startsWith("a.yml:2:7: error: \"" + escape + "\" between")
                .contains("character " + code)
                .endsWith("[odd-character]");
        assertThat(finding.location().width()).isEqualTo(escape.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\U00110000", "\\U80000000", "\\UFFFFFFFF"})
    void anEscapeOfNoCharacterAtAllIsFound(String escape) {
        SourceFile file = new SourceFile("a.yml", "title: \"" + escape + " x\"\nb: 1\n");
        FileFindings found = new FileFindings(file);
        Findings findings = new Findings();

        YamlComposer.compose(YamlSource.fields(found));
        found.report(findings, false);
        assertThat(findings.sorted())
                .singleElement()
                .extracting(Finding::headline)
                .asString()
                .startsWith("a.yml:1:")
                .contains("[yaml-");
    }

    @Test
    void eachOfThemIsFoundInTextsOfSeveralLinesToo() {
        assertThat(found("a: \"one \\x01\n  two \\\\x02 \\x03\n\n  four \\\n  \\x05\"\n"))
                .extracting(finding -> finding.location().toString())
                .containsExactly("a.yml:1:9", "a.yml:2:13", "a.yml:5:3");
    }

    @Test
    void aKeyIsATextToo() {
        assertThat(onlyFinding("\"a\\u0001\": 1").check()).isEqualTo("odd-character");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"C:\\\\backup\"", "'C:\\backup'", "C:\\backup", "\"\\u00e9\\uD83D\\uDE00\"",
                "\"one\\ntwo\"", "\"a\\_b\"", "\"\\U0001F600\"", "\"\\\"\\x41\\\"\""
            })
    void whatPagesCanHoldIsLeftAlone(String value) {
        assertThat(found("a: " + value)).isEmpty();
    }

    private static Finding onlyFinding(String yaml) {
        List<Finding> found = found(yaml);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Finding> found(String yaml) {
        FileFindings found = new FileFindings(new SourceFile("a.yml", yaml));
        assertThat(YamlComposer.compose(YamlSource.fields(found))).isNotNull();
        Findings findings = new Findings();
        found.report(findings, false);
        return findings.sorted();
    }
}
