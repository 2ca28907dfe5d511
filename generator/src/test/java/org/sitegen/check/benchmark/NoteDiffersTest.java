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
                "70 is the target; we missed it."
            })
    void aFigureThatIsRoundedAndOtherFiguresAreNone(String note) {
        assertThat(found(note)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"71.0 % against 70.", "67 % against 70.", "6.86 % of all calls"})
    void soAreTheFigureOfAnotherMonthAndASlip(String note) {
        assertThat(found(note)).hasSize(1);
    }
}
