package org.sitegen.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.finding.file.Findings;

/** Columns count characters, not the halves of which Java makes some of them. */
class ColumnsInYamlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '´',
            value = {
                "title: 😀😀: so | 1:10 | yaml-colon | Write: title: \"😀😀: so\"",
                "{t: \"😀😀\", who: b: c} | 1:17 | yaml-colon | Write: {t: \"😀😀\", who: \"b: c\"}",
                "t: \"😀😀\" so | 1:9 | yaml-quote | Write: t: '\"😀😀\" so'",
                "t: 😀😀 #so | 1:4 | yaml-comment | Write: t: \"😀😀 #so\"",
                "{t: 😀😀, u: *b} | 1:12 | yaml-start | Write: {t: 😀😀, u: \"*b}\"",
                "{t: 😀😀, u: !b c} | 1:12 | yaml-start | Write: {t: 😀😀, u: \"!b c}\"",
                "{t: 😀😀, t: b} | 1:9 | duplicate-key | ",
                "t: [😀😀, \"open\\nb: 1 | 1:9 | yaml-quote | Write: t: [😀😀, \"open\"",
                "{t: 😀, u: @b} | 1:11 | yaml-start | Write: {t: 😀, u: \"@b}\"",
            })
    void aMistakeStandsWhereACountOfCharactersSays(
            String yaml, String place, String check, String advice) {
        FileFindings found = new FileFindings(new SourceFile("a.yml", yaml.replace("\\n", "\n")));
        YamlComposer.compose(YamlSource.fields(found));
        Findings findings = new Findings();
        found.report(findings, false);

        Finding first = findings.sorted().get(0);
        assertThat(first.location() + " " + first.check())
                .isEqualTo("a.yml:" + place + " " + check);
        assertThat(first.advice()).endsWith(advice == null ? "" : advice);
    }

    @Test
    void aLineIsAsWideAsItsCharacters() {
        FileFindings found = new FileFindings(new SourceFile("a.yml", "a: b\n\n  😀😀 so\n"));
        Location place = YamlLine.of(found, 3).whole();

        assertThat(place.column()).isEqualTo(3);
        assertThat(place.width()).isEqualTo(5);
    }

    @Test
    void aPlaceBehindTheEndOfALineIsItsEnd() {
        FileFindings found = new FileFindings(new SourceFile("a.yml", "a: 😀\n"));
        Location beyond = found.file().at(1, 4).wide(9);

        assertThat(LineFix.index("a: 😀", 9)).isEqualTo(5);
        assertThat(LineFix.replaced(found, beyond, "x").words()).isEqualTo("Write: a: x");
        assertThat(LineFix.quotedFrom("a: 😀", 9).words()).isEqualTo("Write: a: 😀\"\"");
    }
}
