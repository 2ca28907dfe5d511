package org.sitegen.content.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.TestSite;
import org.sitegen.finding.Finding;

/** Figures as people and programs write them into CSV files. */
class NumbersAsWrittenTest {

    private static final String CSV = "-- content/benchmarks/desk-first-fix.csv --\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12k | is not written in full | Write \"12000\".",
                "1.2 million | is not written in full | Write \"1200000\".",
                "<5 | is a limit, and no figure | If there is no figure, leave the value empty",
                "up to 5 | is a limit, and no figure | If there is no figure, leave the value empty",
                "about 6 | is more than a number | If it is an estimate, write \"e\" as the mark.",
            })
    void aFigureInAnotherFormIsToldAsItIsMeant(String written, String problem, String advice) {
        Finding finding = only("period,value\n2026-10," + written + "\n");

        assertThat(finding.message()).isEqualTo('"' + written + "\" " + problem);
        assertThat(finding.advice()).contains(advice);
    }

    @Test
    void aThingThatIsCountedHasNoDecimalComma() {
        Finding finding = only("period,value,numerator,denominator\n2026-10,50,500,\"1,000\"\n");

        assertThat(finding.advice()).isEqualTo("Write \"1000\".");
    }

    @Test
    void commasInFiguresAreToldOnceThoughTheyMoveTheCells() {
        StringBuilder rows = new StringBuilder("period,value\n");
        for (int month = 1; month < 10; month++) {
            rows.append("2026-0").append(month).append(",1,10").append(month).append('\n');
        }
        Finding finding = only(rows.toString());

        assertThat(finding.message())
                .isEqualTo("\"1,101\" has a decimal comma, and so it is in 8 other lines");
        assertThat(finding.advice()).isEqualTo("Write \"1.101\".");
    }

    @Test
    void aColumnUnderAnotherNameIsToldItsOwn() {
        assertThat(only("Date,Value\n2026-10,50\n").advice())
                .startsWith("Did you mean \"period\"?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score | -12 | write in the benchmark between what its values lie, such as bounds: [-100, 100]",
                "currency | -45000 | such as bounds: [-100000, none]",
                "percent | -3 | such as bounds: [-100, 100]",
                "percent | 168.6 | Correct the value, or the bounds of the benchmark."
            })
    void whereValuesBelowZeroCanBeTheBoundsToWriteAreShown(
            String unit, String value, String advice) {
        String benchmark =
                "-- content/benchmarks/desk-first-fix.yml --\nunit: %s\ntargets:\n".formatted(unit)
                        + "no_target_because: It is new\n"
                        + (unit.equals("currency") ? "currency: GBP\n" : "");

        assertThat(only("period,value\n2026-10," + value + "\n", benchmark).advice())
                .contains(advice);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50.0,-1,-2 | the denominator \"-2\" cannot be: nothing is counted below 0",
                "0,-1,20000 | the numerator \"-1\" cannot be: nothing is counted below 0",
                "99.9,999,1.000 | \"99.9\" is not 999 of 1.000, which is 99900.0",
                "52.6,1.234,2.345 | \"1.234\" can be read in two ways"
            })
    void whatIsCountedIsNotBelowZeroAndHasNoPointOfThousands(String cells, String message) {
        assertThat(only("period,value,numerator,denominator\n2026-10," + cells + "\n").message())
                .isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99.9,743.512,744", "50.0,0.5,1", "52.6,1.23,2.34", "0.0,0,20"})
    void sumsMayHaveDecimals(String cells) {
        assertThat(
                        TestSite.example(
                                        CSV
                                                + "period,value,numerator,denominator\n2026-10,"
                                                + cells)
                                .check()
                                .result()
                                .findings())
                .extracting(Finding::check)
                .doesNotContain("count-not-whole", "fraction-mismatch");
    }

    @Test
    void nineThousandNineHundredOfTenThousandAreNotAll() {
        String target =
                """
                -- content/benchmarks/desk-first-fix.yml --
                targets: [{from: 2026-01, value: 100}]
                """;
        String row = "period,value,numerator,denominator\n2026-10,100.0,9996,10000\n";

        assertThat(TestSite.example(target + CSV + row).check().result().findings())
                .filteredOn(one -> one.check().equals("fraction-mismatch"))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.message())
                                    .isEqualTo(
                                            "\"100.0\" is rounded to the other side of the target:"
                                                    + " 9996 of 10000 is 99.96");
                            assertThat(one.advice()).isEqualTo("Write: 2026-10,99.96,9996,10000");
                        });
    }

    @Test
    void theAdviceNamesTheNumberWithoutItsPoint() {
        assertThat(only("period,value,numerator,denominator\n2026-10,99.9,999,1.000\n").advice())
                .endsWith(" It is 999 of 1000, if a point stands between thousands there.");
    }

    @Test
    void aCountOfWholeThousandsHasTwoReadings() {
        List<Finding> found =
                TestSite.example(
                                """
                                -- content/benchmarks/desk-first-fix.yml --
                                unit: count
                                decimals: 0
                                -- content/benchmarks/desk-first-fix.csv --
                                period,value
                                2026-09,1308
                                2026-10,1.000
                                """)
                        .check()
                        .result()
                        .findings();
        assertThat(found)
                .filteredOn(one -> one.check().equals("count-not-whole"))
                .singleElement()
                .extracting(Finding::advice)
                .isEqualTo(
                        "Write \"1000\" if the point stands between thousands; if it is a decimal"
                                + " point, fewer decimals, such as \"1\".");
    }

    private static Finding only(String csv) {
        return only(csv, "");
    }

    private static Finding only(String csv, String benchmark) {
        List<Finding> found =
                TestSite.example(benchmark + CSV + csv).build().result().findings().stream()
                        .filter(each -> each.location().file().path().endsWith(".csv"))
                        .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
