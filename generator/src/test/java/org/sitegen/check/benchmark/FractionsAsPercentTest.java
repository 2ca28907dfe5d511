package org.sitegen.check.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitegen.TestSite;

final class FractionsAsPercentTest {

    private static List<String> found(String fields, String rows) {
        String pieces =
                """
                -- content/benchmarks/desk-first-fix.yml --
                %s
                -- content/benchmarks/desk-first-fix.csv --
                period,value,numerator,denominator,mark,note
                %s""";
        return TestSite.found("fractions-as-percent", pieces.formatted(fields, rows));
    }

    @Test
    void percentagesAsASpreadsheetStoresThemAreAWarning() {
        assertThat(found("", "2026-08,0.982,,,,\n2026-09,0.975,,,,\n2026-10,1,,,,\n"))
                .containsExactly(
                        "content/benchmarks/desk-first-fix.csv:2:1: warning: all figures are at"
                                + " most 1 %, such as \"0.982\" of \"2026-08\""
                                + " [fractions-as-percent]");
    }

    @Test
    void soIsOneAmongLargeOnes() {
        assertThat(found("", "2026-08,98.2,,,,\n2026-09,0.975,,,,\n2026-10,99.1,,,,\n"))
                .singleElement()
                .asString()
                .contains("csv:3:1: warning: the figure is at most 1 %");
    }

    @Test
    void soAreTheOthersWhenOneIsMended() {
        assertThat(found("", "2026-08,98,,,,\n2026-09,0.975,,,,\n2026-10,0.99,,,,\n"))
                .singleElement()
                .asString()
                .contains("such as \"0.975\" of \"2026-09\"");
    }

    @Test
    void whereLittleIsGoodLittleMayBe() {
        String rows = "2026-08,0.9,,,,\n2026-09,0.4,,,,\n2026-10,0.5,,,,\n";
        String less = "direction: lower-is-better\ntargets: [{from: 2026-01, value: %s}]";
        assertThat(found(less.formatted("2"), rows)).isEmpty();
        assertThat(found(less.formatted("30"), rows)).hasSize(1);
    }

    @Test
    void aShareWithItsCountIsWhatItSays() {
        assertThat(found("", "2026-09,0.5,5,1000,,\n2026-10,0.4,4,1000,,\n")).isEmpty();
        assertThat(found("", "2026-09,68.6,,,,\n2026-10,0,,,,\n")).isEmpty();
        assertThat(found("unit: minutes", "2026-09,0.5,,,,\n2026-10,0.6,,,,\n")).isEmpty();
    }
}
