package org.sitegen.check.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.TestSite;

final class NoteDiffersTest {

    private static final String SEPTEMBER = "content/editions/2026-09.md";

    /** The figure of September is 68.6. */
    private static List<String> found(String note) {
        return TestSite.found(
                "note-differs",
                "-- %s --\nbenchmark_notes:\n  desk-first-fix: \"%s\"\n"
                        .formatted(SEPTEMBER, note));
    }

    @Test
    void aNoteThatBeginsWithAnotherFigureIsAWarning() {
        assertThat(found("86.6 % against 70: two of five people were ill."))
                .singleElement()
                .asString()
                .endsWith(
                        "warning: the note on \"desk-first-fix\" begins with \"86.6\", and the figure"
                                + " of \"2026-09\" is \"68.6\" [note-differs]");
    }

    private static List<String> ofMinutes(String note) {
        return TestSite.found(
                "note-differs",
                """
                -- content/benchmarks/desk-first-fix.yml --
                unit: minutes
                targets: [{from: 2026-01, value: 1500}]
                -- content/benchmarks/desk-first-fix.csv --
                period,value
                2026-09,1234
                -- %s --
                benchmark_notes: {desk-first-fix: "%s"}
                """
                        .formatted(SEPTEMBER, note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234 minutes",
                "1 234 minutes",
                "1.234 min",
                "1234 minutes",
                "1,200 minutes"
            })
    void thousandsMayHaveMarks(String note) {
        assertThat(ofMinutes(note)).isEmpty();
        assertThat(ofMinutes(note.replace("234", "243").replace("200", "400"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "68.6 % against 70.",
                "68,6 % contre 70.",
                "69 % against 70.",
                "68% of all calls, the lowest this year.",
                "1,454 of 2,120 were solved.",
                "1454 of 2,120, or 68.6 %.",
                "Two people were ill: 10 % of the desk.",
                "The target was missed.",
                "70 is the target; we missed it.",
                "68.63\u00a0% against 70.",
                "Only 68.6 % against 70.",
                "5 % more than in August.",
                "2.4 % below the target.",
                "5 percent fewer people called.",
                "71.0 % in August, 68.6 in September.",
                "71,0 % en août, 68,6 en septembre.",
                "71 % a year ago, and less since.",
                "1 of 9 people was ill."
            })
    void aFigureThatIsRoundedAndOtherFiguresAreNone(String note) {
        assertThat(found(note)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "71.0 % against 70.",
                "67 % against 70.",
                "6.86 % of all calls",
                "86.60 % in September.",
                "86.625 % of all calls",
                "86,6\u202f% contre 70.",
                "Only 86.6 % against 70."
            })
    void soAreTheFigureOfAnotherMonthAndASlip(String note) {
        assertThat(found(note)).hasSize(1);
    }
}
