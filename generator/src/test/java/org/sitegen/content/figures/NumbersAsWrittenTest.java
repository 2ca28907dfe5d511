package org.sitegen.content.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
