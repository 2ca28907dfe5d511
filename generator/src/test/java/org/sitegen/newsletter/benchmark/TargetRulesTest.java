package org.sitegen.newsletter.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.TestSite;
import org.sitegen.check.Piece;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Severity;

/** Of a benchmark's targets one holds at a time, and each can be reached. */
class TargetRulesTest {

    private static final String FIRST_FIX = "content/benchmarks/desk-first-fix.yml";

    private static List<String> errors(String fields) {
        return TestSite.found(Piece.all("-- %s --\n%s\n".formatted(FIRST_FIX, fields))).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::headline)
                .toList();
    }

    @Test
    void twoTargetsFromOneMonthAreAnError() {
        assertThat(
                        errors(
                                """
                                targets:
                                  - {from: 2026-01, value: 70}
                                  - {from: 2026-05, value: 65, because: We lost two people}
                                  - {from: 2026-01, value: 60, because: We lost one}
                                """))
                .containsExactly(
                        FIRST_FIX
                                + ":9:12: error: \"2026-01\" stands twice, first in line 7"
                                + " [duplicate-period]");
    }

    @Test
    void monthsThatCouldNotBeReadAreToldOnce() {
        assertThat(errors("targets: [{from: soon, value: 70}, {from: later, value: 65}]"))
                .hasSize(2);
    }

    @Test
    void twoRebasesFromOneMonthAreAnError() {
        assertThat(
                        errors(
                                """
                                rebase:
                                  - {from: 2026-08, because: Another building}
                                  - {from: 2026-08, because: Other people}
                                """))
                .singleElement()
                .asString()
                .endsWith("\"2026-08\" stands twice, first in line 14 [duplicate-period]");
    }

    @Test
    void aTargetOutsideOfWhatCanBeIsAnError() {
        assertThat(errors("targets: [{from: 2026-01, value: 120}]"))
                .containsExactly(
                        FIRST_FIX
                                + ":6:34: error: the target \"120\" cannot be: values lie between"
                                + " 0 and 100 [value-out-of-bounds]");
        assertThat(errors("unit: minutes\ntargets: [{from: 2026-01, min: -2, max: 50}]"))
                .anyMatch(
                        headline ->
                                headline.contains(
                                        "the target \"-2\" cannot be: the least possible value is"
                                                + " 0"));
    }

    @Test
    void soIsABaselineOrAFigureOfOthersThatCannotBe() {
        assertThat(errors("baseline: {period: 2024-01, value: 150}"))
                .singleElement()
                .asString()
                .contains("the baseline \"150\" cannot be: values lie between 0 and 100");
        assertThat(errors("compare: [{name: A, value: -3, period: \"2025\", source: A report}]"))
                .singleElement()
                .asString()
                .contains("the figure of others \"-3\" cannot be");
        assertThat(errors("compare: [{name: A, value: 100, period: \"2025\", source: A report}]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "targets: [{from: 2026-01, value: 100}]",
                "targets: [{from: 2026-01, value: 0}]",
                "targets: [{from: 2026-01, min: 0, max: 100}]",
                "bounds: [0, none]\ntargets: [{from: 2026-01, value: 120}]"
            })
    void aTargetOnTheBoundsCanBe(String fields) {
        assertThat(errors(fields)).noneMatch(headline -> headline.contains("cannot be"));
    }

    @Test
    void aRangeIsNoSingleFigure() {
        assertThat(
                        errors(
                                """
                                direction: within-range
                                targets:
                                  - {from: 2026-01, value: 70}
                                """))
                .singleElement()
                .asString()
                .contains("but the target is one figure, \"70\" [facts-contradict]");
        assertThat(
                        errors(
                                """
                                direction: within-range
                                targets:
                                  - {from: 2026-01, min: 60, max: 80}
                                """))
                .isEmpty();
    }

    @Test
    void aBaselineEndsAfterItBegan() {
        assertThat(errors("baseline: {from: 2025-06, to: 2025-01, value: 66}"))
                .singleElement()
                .asString()
                .contains("to (2025-01) is before from (2025-06) [times-out-of-order]");
        assertThat(errors("baseline: {from: 2025-01, to: 2025-06, value: 66}")).isEmpty();
    }
}
