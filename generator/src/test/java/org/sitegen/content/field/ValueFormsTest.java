package org.sitegen.content.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.BuiltSite;
import org.sitegen.TestSite;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Severity;

/** Times, numbers and ids as people and programs write them. */
class ValueFormsTest {

    private static final String FILE = "content/failures/F-2026-014-pay-run.md";

    @ParameterizedTest
    @CsvSource({
        "17.11.2026 07:30, 2026-11-17T07:30",
        "17/11/2026 at 7:30 pm, 2026-11-17T19:30",
        "'17 November 2026, 07:30', 2026-11-17T07:30",
        "2026/11/17 07:30:00, 2026-11-17T07:30",
    })
    void aTimeInAnotherFormIsToldAsItIsWritten(String written, String meant) {
        assertThat(only("noticed: " + written).advice()).isEqualTo("Write: noticed: " + meant);
    }

    @ParameterizedTest
    @CsvSource({
        "date: 11/02/2026, 2026-02-11, 2026-11-02",
        "noticed: 11/02/2026 07:30, 2026-02-11T07:30, 2026-11-02T07:30",
    })
    void aDateOfTwoReadingsIsToldBoth(String line, String dayFirst, String monthFirst) {
        assertThat(only(line).advice())
                .isEqualTo(
                        "Write %s if the day stands before the month, %s if it stands behind."
                                .formatted(dayFirst, monthFirst));
    }

    @ParameterizedTest
    @CsvSource({
        "noticed: 11/17/2026 07:30, 2026-11-17T07:30",
        "noticed: 2026-11-17T24:00, 2026-11-18T00:00",
        "noticed: 2026-11-17 8am, 2026-11-17T08:00",
        "noticed: 17.11.2026 20h, 2026-11-17T20:00",
    })
    void aTimeOfOneReadingIsToldIt(String line, String meant) {
        assertThat(only(line).advice()).isEqualTo("Write: noticed: " + meant);
    }

    @Test
    void aTimeThatNoDayHasIsNotToldAgain() {
        assertThat(only("noticed: 2026-11-17T25:10").advice())
                .isEqualTo("Correct the hour or the minute.");
    }

    @Test
    void aWholeNumberBelowNothingIsNotToldAgain() {
        assertThat(
                        TestSite.example("-- content/site.yml --\nsurvey_minimum: -5\n")
                                .build()
                                .result()
                                .findings())
                .extracting(Finding::advice)
                .containsExactly("Write a whole number without a minus.");
    }

    @Test
    void aDayWithoutTimeIsToldToNameTheTime() {
        assertThat(only("noticed: 2026-11-17").advice())
                .isEqualTo("The time of day belongs to it. Write: noticed: 2026-11-17Thh:mm");
    }

    @Test
    void aTimeWhereADayIsExpectedIsToldTheDay() {
        assertThat(only("date: 2026-11-17T00:00:00").advice()).endsWith("Write: date: 2026-11-17");
    }

    @ParameterizedTest
    @CsvSource({
        "300-320, '{min: 300, max: 320}, or unknown.'",
        "300–320, '{min: 300, max: 320}, or unknown.'",
        "300 to 320, '{min: 300, max: 320}, or unknown.'",
        "between 300 and 320, '{min: 300, max: 320}, or unknown.'",
        "'1,200-1,400', '{min: 1200, max: 1400}, or unknown.'",
        "about 240, 'Write 240 and people_basis: estimated, or'",
        "~240, 'Write 240 and people_basis: estimated, or'",
        "c. 240, 'Write 240 and people_basis: estimated, or'",
        "240 or so, 'Write 240 and people_basis: estimated, or'",
        "over 200, 'such as {min: 200, max: …}, or unknown.'",
        "200+, 'such as {min: 200, max: …}, or unknown.'",
        "up to 50, 'such as {min: …, max: 50}, or unknown.'",
        "'1,234', 'Write 1234, or a range'",
        "1 234, 'Write 1234, or a range'",
        "1.234, 'Write 1234, or a range'",
        "everybody, 'or a range such as {min: …, max: …}, or unknown.'",
    })
    void aNumberOfPeopleInWordsIsToldItsRangeOrTheWord(String written, String advice) {
        Finding finding =
                only("impact:\n  what_it_meant: Wages arrived late\n  people: \"" + written + "\"");

        assertThat(finding.check()).isEqualTo("value-not-allowed");
        assertThat(finding.advice()).contains(advice);
    }

    @ParameterizedTest
    @CsvSource({
        "'1,234', 'Write 1234 if the comma stands between thousands, 1.234 if'",
        "'1,234.50', 'Write: hours_lost: 1234.50'",
        "'about 240', 'Write: hours_lost: 240'",
        "'71,4', 'Write: hours_lost: 71.4'",
        "'71.4 h', 'Write: hours_lost: 71.4'",
    })
    void aNumberInAnotherFormIsToldAsItIsMeant(String written, String advice) {
        Finding finding =
                only("impact:\n  what_it_meant: Wages arrived late\n  hours_lost: " + written);

        assertThat(finding.check()).isEqualTo("number-form");
        assertThat(finding.advice()).contains(advice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "severity: critical\u200b",
                "severity: \u00a0critical",
                "services: [payroll\u200b]",
                "units: all\u2060",
                "units: [finance\u00ad]",
                "date: 2026-11-17\u00a0",
                "noticed: 2026-11-17\u00a007:30\u200b",
                "kind\u200b: incident",
                "kind: \"incident\ufe0f\"",
            })
    void aCharacterThatNobodySeesIsNamedWithItsPlace(String line) {
        Finding finding = only(line);

        assertThat(finding.check()).isEqualTo("odd-character");
        assertThat(finding.message()).contains("holds the invisible character U+");
        int odd = line.replaceAll("[ -~]", " ").replace('\u00a0', '\u200b').indexOf(odd(line));
        assertThat(finding.location().column()).isGreaterThan(odd < 0 ? 0 : odd);
    }

    private static String odd(String line) {
        return line.replaceAll("[ -~]", "").replace('\u00a0', '\u200b').substring(0, 1);
    }

    @Test
    void theSameCharacterIsGoodInProse() {
        failure("title: \"312 agents\u00a0: payés un jour plus tard\"")
                .check()
                .isFineWithoutWarnings();
    }

    @ParameterizedTest
    @CsvSource({
        "Sep-26, '{from: 2026-09, value'",
        "2026-09-01, '{from: 2026-09, value'",
        "September 2026, '{from: 2026-09, value'",
        "09/2026, '{from: 2026-09, value'",
        "01/09/2026, '\"2026-09\" if the day stands before the month, \"2026-01\" if it'",
    })
    void aMonthInAnotherFormIsToldAsItIsWritten(String written, String advice) {
        BuiltSite site =
                TestSite.example(
                                """
                                -- content/benchmarks/desk-first-fix.yml --
                                targets: [{from: %s, value: 70, because: Agreed}]
                                """
                                        .formatted(written))
                        .check();

        assertThat(site.mistakes()).hasSize(1);
        assertThat(site.result().findings().get(0).advice()).contains(advice);
    }

    private static Finding only(String field) {
        BuiltSite site = failure(field).check();
        assertThat(site.mistakes()).as("one cause, one finding").hasSize(1);
        return site.result().findings().stream()
                .filter(one -> one.severity() != Severity.NOTICE)
                .findFirst()
                .orElseThrow();
    }

    private static TestSite failure(String field) {
        return TestSite.of(
                        """
                        -- content/failures/F-2026-014-pay-run.md --
                        ---
                        title: 312 people were paid a day late
                        summary: Everybody was paid on the 18th instead of the 17th.
                        date: 2026-11-17
                        severity: critical
                        status: open
                        started: 2026-11-17T01:10
                        noticed: 2026-11-17T07:30
                        services: [payroll]
                        units: all
                        impact: {what_it_meant: Wages arrived late}
                        acknowledgement: That is our fault.
                        ---

                        We are still finding out why the run stopped.
                        """)
                .with("-- " + FILE + " --\n" + field + "\n");
    }
}
