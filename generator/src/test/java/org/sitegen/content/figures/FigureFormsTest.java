package org.sitegen.content.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.BuiltSite;
import org.sitegen.TestSite;
import org.sitegen.finding.Finding;

/** Figures as spreadsheets and people write them. */
class FigureFormsTest {

    private static final String CSV = "content/benchmarks/desk-wait.csv";

    @ParameterizedTest
    @CsvSource({
        "'1,234', '\"1234\" if the comma stands between thousands, \"1.234\" if it is a decimal comma'",
        "'-1,234', '\"-1234\" if the comma stands between thousands, \"-1.234\" if it is a decimal comma'",
        "'1,234,567', '\"1234567\"'",
        "'1,234.5', '\"1234.5\"'",
        "'1.234,5', '\"1234.5\"'",
        "'1.234.567', '\"1234567\"'",
        "'1 234', '\"1234\"'",
        "'1\u202f234,5', '\"1234.5\"'",
        "'1''234', '\"1234\"'",
        "'12,34,567', '\"1234567\"'",
        "'71,4', '\"71.4\"'",
        "'0,234', '\"0.234\"'",
        "'1234,567', '\"1234.567\"'",
        "'71.4 %', '\"71.4\"'",
        "'€1,234.50', '\"1234.50\"'",
        "'+5', '\"5\"'",
        "'−5', '\"-5\"'",
        "'.5', '\"0.5\"'",
        "'1.2E+05', '\"120000\"'",
    })
    void aNumberInAnotherFormIsToldAsItIsMeant(String written, String meant) {
        Finding finding =
                only(site("unit: currency", "period,value\n2026-10,\"" + written + "\"\n"));

        assertThat(finding.check()).isEqualTo("number-form");
        assertThat(finding.message()).startsWith('"' + written + '"');
        assertThat(finding.advice()).isEqualTo("Write " + meant + ".");
    }

    @Test
    void aCountInTwoReadingsIsToldBothAndAShareOnlyOne() {
        String csv = "period,value\n2026-10,\"1,234\"\n";

        assertThat(only(site("unit: count", csv)).advice())
                .startsWith("Write \"1234\" if the comma stands between thousands");
        assertThat(only(site("unit: percent", csv)).advice()).isEqualTo("Write \"1.234\".");
    }

    @Test
    void aCommaBetweenThousandsWithoutQuotationMarksIsToldInBothReadings() {
        Finding finding = only(site("unit: minutes", "period,value,note\n2026-10,1,234,\n"));

        assertThat(finding.advice())
                .contains("\"1234\" if the comma stands between thousands, \"1.234\" if");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"n/a", "N/A", "-", "–", "#DIV/0!", "#N/A", "#REF!", "null", "NaN", "tbc"})
    void whereNoFigureIsItIsToldHowToLeaveItOut(String written) {
        Finding finding = only(site("unit: minutes", "period,value\n2026-10," + written + "\n"));

        assertThat(finding.check()).isEqualTo("number-form");
        assertThat(finding.advice())
                .isEqualTo(
                        "If there is no figure, leave the value empty, write \"x\" as the mark, and"
                                + " the reason as the note. For that, name the columns mark and note"
                                + " in the first line.");
        site("unit: minutes", "period,value,mark,note\n2026-10,,x,Nobody counted\n")
                .isFineWithoutWarnings();
    }

    @ParameterizedTest
    @CsvSource({
        "Aug-26, 2026-08",
        "aug. 2026, 2026-08",
        "août-26, 2026-08",
        "August 2026, 2026-08",
        "2026-08-01, 2026-08",
        "2026-08-01 00:00:00, 2026-08",
        "2026/08, 2026-08",
        "2026-8, 2026-08",
        "08/2026, 2026-08",
        "202608, 2026-08",
        "2026M08, 2026-08",
        "31/08/2026, 2026-08",
        "8/31/2026, 2026-08",
        "1-Aug-26, 2026-08",
        "46235, 2026-08",
    })
    void aMonthOfASpreadsheetIsToldAsItIsWritten(String written, String meant) {
        Finding finding = only(site("unit: minutes", "period,value\n" + written + ",4\n"));

        assertThat(finding.check()).isEqualTo("period-form");
        assertThat(finding.advice()).endsWith(" Write \"" + meant + "\".");
    }

    @Test
    void aDayAndAMonthThatCanBeTakenForEachOtherAreToldInBothOrders() {
        Finding finding = only(site("unit: minutes", "period,value\n01/09/2026,4\n"));

        assertThat(finding.advice())
                .endsWith(
                        " Write \"2026-09\" if the day stands before the month, \"2026-01\" if it"
                                + " stands behind.");
    }

    @ParameterizedTest
    @CsvSource({
        "quarterly, Q3 2026, 2026-Q3",
        "quarterly, 3Q26, 2026-Q3",
        "quarterly, T3-2026, 2026-Q3",
        "quarterly, 2026 Q3, 2026-Q3",
        "quarterly, 01/07/2026, 2026-Q3",
        "yearly, 2025-12-31, 2025",
    })
    void aQuarterOrAYearIsToldAsItIsWritten(String frequency, String written, String meant) {
        Finding finding =
                only(site("frequency: " + frequency, "period,value\n" + written + ",4\n"));

        assertThat(finding.advice()).contains(" Write \"" + meant + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFPeriod;Value;Mark;Note\n2026-09;4,6;;\n2026-10;4.4;;\n;;;\n",
                "PERIOD\tVALUE\n2026-09\t4,6\n2026-10\t4.4\n",
                "sep=;\r\nperiod;value\r\n2026-09;4,6\r\n2026-10;4,4\r\n",
                "Period,Value\n2026-09,4.6\n2026-10,4.4\n",
            })
    void aFileOfASpreadsheetIsReadWithItsSeparatorsAndDecimals(String csv) {
        BuiltSite site = build(site("unit: minutes\ndecimals: 1"), csv).isFineWithoutWarnings();

        assertThat(site.file("benchmarks/desk-wait/desk-wait.csv"))
                .contains("2026-09,4.6,", "2026-10,4.4,");
    }

    @Test
    void aPointAmongDecimalCommasIsToldInBothReadings() {
        Finding finding = only(site("unit: minutes", "period;value\n2026-09;4,6\n2026-10;1.234\n"));

        assertThat(finding.advice())
                .isEqualTo(
                        "Write \"1234\" if the point stands between thousands, \"1,234\" if it is a"
                                + " decimal point.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"period;value\n2026-10;1,234\n", "period\tvalue\n2026-10\t1,234\n"})
    void aCommaThatMayStandBetweenThousandsIsNoDecimalCommaOfACount(String csv) {
        assertThat(only(site("unit: count", csv)).advice()).contains("\"1234\" if", "\"1.234\" if");
    }

    @Test
    void aCountWithDecimalsIsAWarning() {
        Finding finding = only(site("unit: count", "period,value\n2026-10,1.234\n"));

        assertThat(finding.headline()).startsWith(CSV + ":2:9: warning: \"1.234\" is no whole");
        assertThat(finding.advice()).startsWith("Write \"1234\" if the point stands between");
        site("unit: count\ndecimals: 1", "period,value\n2026-10,1.2\n").isFineWithoutWarnings();
        site("unit: count", "period,value\n2026-10,3.0\n").isFineWithoutWarnings();
    }

    @ParameterizedTest
    @CsvSource({
        "'2026-10,4.4\u00a0,,', 2:12, U+00A0 (no-break space)",
        "'2026-10,\u200b4.4,,', 2:9, U+200B (zero width space)",
        "'2026-10\u200b,4.4,,', 2:8, U+200B (zero width space)",
        "'2026-10,4.4,p\u2060,', 2:14, U+2060 (word joiner)",
    })
    void aCharacterThatNobodySeesIsNamed(String row, String place, String name) {
        Finding finding = only(site("unit: minutes", "period,value,mark,note\n" + row + "\n"));

        assertThat(finding.headline()).startsWith(CSV + ":" + place + ": error: ").contains(name);
        assertThat(finding.check()).isEqualTo("odd-character");
    }

    @Test
    void aNoBreakSpaceInANoteIsNone() {
        site("unit: minutes", "period,value,mark,note\n2026-10,4.4,,\"Panne\u00a0: 3 jours\"\n")
                .isFineWithoutWarnings();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"4,%d\"", "n/a", "400"})
    void whatAProgramWroteWrongInEachLineIsToldOnce(String value) {
        String rows =
                IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> "2026-0" + i + "," + value.formatted(i))
                        .collect(Collectors.joining("\n"));
        Finding finding = only(site("unit: percent", "period,value\n" + rows + "\n"));

        assertThat(finding.location().line()).isEqualTo(2);
        assertThat(finding.message()).endsWith(", and so it is in 8 other lines");
    }

    @Test
    void aYearThatCannotBeIsAMistakeAndMakesNoGap() {
        Finding finding = only(site("unit: minutes", "period,value\n1026-10,4\n2026-10,4\n"));

        assertThat(finding.headline()).contains(":2:1:", "not in a year from 1900 to 2999");
    }

    @Test
    void columnsStandInAnyOrderAndEachMistakeAtItsCell() {
        Finding finding =
                only(site("unit: minutes", "note,value,period\n,4,2026-10\n,4,2026-10\n"));

        assertThat(finding.headline()).contains(":3:4:", "2026-10 stands twice, first in line 2");
    }

    @Test
    void aWrongYearIsOneMistakeAndNotAGapOfManyLines() {
        Finding finding = only(site("unit: minutes", "period,value\n2024-09,4\n2026-10,4\n"));

        assertThat(finding.headline()).contains(":3:1:", "no line between 2024-09 and 2026-10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit: minuts", "unit:", "frequency: quartely"})
    void aWrongUnitOrFrequencyIsNotToldOfEachFigureAgain(String fact) {
        BuiltSite site = site(fact, "period,value\n2026-08,400\n2026-09,410\n2026-10,430\n");

        assertThat(site.mistakes()).singleElement().asString().contains("desk-wait.yml");
    }

    private static TestSite site(String facts) {
        return TestSite.of(
                """
                -- content/benchmarks/desk-wait.yml --
                title: Waiting for the IT desk
                question: How long do I wait?
                unit: minutes
                direction: lower-is-better
                no_target_because: Nobody was asked yet
                frequency: monthly
                source: The telephone system
                method: The mean of all calls
                owner_role: desk-lead
                available_after_days: 3000
                """
                        + "-- content/benchmarks/desk-wait.yml --\n"
                        + facts
                        + "\n");
    }

    private static BuiltSite site(String facts, String csv) {
        return site(facts).write(CSV, csv).check();
    }

    private static BuiltSite build(TestSite site, String csv) {
        return site.write(CSV, csv).build();
    }

    private static Finding only(BuiltSite site) {
        assertThat(site.mistakes()).as("one cause, one finding").hasSize(1);
        return site.result().findings().stream()
                .filter(one -> !one.headline().toLowerCase(Locale.ROOT).contains(": notice:"))
                .findFirst()
                .orElseThrow();
    }
}
