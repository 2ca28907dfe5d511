package org.sitegen.newsletter.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.TestSite;

/** A text that readers see says something: no dots, dashes or words that fill a field. */
class SaidTextTest {

    private static final String SITE = "content/site.yml";
    private static final String FAILURE = "content/failures/F-2026-014-pay-run.md";
    private static final String BENCHMARK = "content/benchmarks/desk-first-fix.yml";

    private static List<String> found(String path, String field) {
        return TestSite.found("value-not-allowed", "-- %s --\n%s\n".formatted(path, field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                SITE + "|told_in_full: '-'|-",
                SITE + "|services_hours: '—'|—",
                SITE + "|severities: {critical: '…', major: B, minor: C, near-miss: D}|…",
                FAILURE + "|title: '...'|...",
                FAILURE + "|summary: '- - -'|- - -",
                FAILURE + "|acknowledgement: n/a|n/a",
                FAILURE + "|acknowledgement: TODO|TODO",
                FAILURE + "|went_well: ['…']|…",
                BENCHMARK + "|method: '???'|???",
            })
    void dotsAndDashesAreNoText(String path, String field, String text) {
        assertThat(found(path, field))
                .singleElement()
                .asString()
                .endsWith("\"" + text + "\" says nothing [value-not-allowed]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "c"})
    void theNoteOfAFigureThatIsMissingSaysWhy(String mark) {
        String csv = "period,value,mark,note\n2026-08,71.0,,\n2026-09,,%s,-\n".formatted(mark);

        assertThat(found("content/benchmarks/desk-first-fix.csv", csv))
                .singleElement()
                .asString()
                .contains(":3:")
                .endsWith("\"-\" says nothing [value-not-allowed]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                SITE + "|services_hours: 24/7",
                SITE + "|told_in_full: 全部",
                FAILURE + "|title: None",
                FAILURE + "|trigger: '502'",
                BENCHMARK + "|unit_label: '€'",
                BENCHMARK + "|unit_label: '%'",
                BENCHMARK + "|supplier: '3'",
            })
    void figuresSignsAndOtherScriptsSaySomething(String path, String field) {
        assertThat(found(path, field)).isEmpty();
    }
}
