package org.sitegen.statistics.course;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.sitegen.statistics.Proportion;

/** How often a verdict is wrong, and how often one is missing: by simulation, with seeds. */
@Tag("slow")
class CalibrationTest {

    private static final Path DECISION =
            Path.of("..", "docs", "decisions", "022-verdicts-are-calibrated.md");

    private static final int YEAR = 12;
    private static final List<Integer> MONTHS = List.of(24, 30, 36, 60);
    private static final Rates STEADY = Rates.of(Families.steady(), MONTHS, YEAR);
    private static final Rates CHANGED = Rates.of(Families.changed(), MONTHS, YEAR);

    private static final Rates QUARTERS = Rates.of(Families.quarters(), List.of(8, 12, 16), 4);
    private static final Rates EARLY = Rates.of(Families.early(), List.of(12, 18, 23), YEAR);

    @Test
    void quartersAndFirstYearsAreMistakenNoMoreOften() {
        for (Rates rates : List.of(QUARTERS, EARLY)) {
            rates.tallies()
                    .forEach(
                            (family, tallies) ->
                                    assertThat(Tally.sum(tallies).found().share())
                                            .as(family.name())
                                            .isLessThan(mostTold(family)));
        }
    }

    private static double mostTold(Family family) {
        return family.truth() != null ? 1.01 : family.name().startsWith("memory") ? 0.12 : 0.05;
    }

    @Test
    void chanceIsTakenForAChangeInFiveOfAHundredSeries() {
        List<Double> rates = STEADY.bound(Tally::wrongNow);

        assertThat(mean(rates)).isLessThan(0.05);
        assertThat(rates).allMatch(rate -> rate < 0.12);
    }

    @Test
    void aChartOfChanceHasAMarkInFifteenOfAHundred() {
        STEADY.tallies()
                .forEach(
                        (family, tallies) -> {
                            boolean likeAChange = family.name().matches("seasons.*|memory.*");
                            assertThat(Tally.sum(tallies).marked().share())
                                    .as(family.name())
                                    .isLessThan(likeAChange ? 0.2 : 0.15);
                        });
    }

    @Test
    void whatChangedIsFound() {
        List<Double> rates = CHANGED.bound(Tally::found);

        assertThat(mean(rates)).isGreaterThan(0.85);
        assertThat(rates).allMatch(rate -> rate > 0.75);
    }

    @Test
    void aStepIsSeldomTakenForATrendAndATrendForAStep() {
        assertThat(CHANGED.bound(Tally::takenForTheOther)).allMatch(rate -> rate < 0.15);
    }

    @Test
    void aSeasonIsClaimedOnlyWhereThereIsOne() {
        STEADY.tallies()
                .forEach(
                        (family, tallies) -> {
                            boolean real = family.name().matches("seasons.*");
                            assertThat(real ? 0 : Tally.sum(tallies).seasons().share())
                                    .as(family.name())
                                    .isLessThan(0.02);
                        });
    }

    @Test
    void aSeasonTakesThreeFullYears() {
        Family seasons = Families.steady().get(7);

        assertThat(Tally.of(seasons, 35, 200, YEAR).seasons().share()).isZero();
        assertThat(Tally.of(seasons, 36, 200, YEAR).seasons().share()).isGreaterThan(0.6);
    }

    /** What readers are told stands for the families of the decision. */
    @Test
    void readersAreToldTheseRates() {
        assertThat(told(STEADY, "plain")).isEqualTo(ErrorRate.PLAIN.perCent());
        assertThat(told(STEADY, "times (σ 0.5)")).isEqualTo(ErrorRate.TIMES.perCent());
        assertThat(told(STEADY, "counts around 2.4")).isEqualTo(ErrorRate.SMALL_COUNTS.perCent());
        assertThat(told(STEADY, "one bad month")).isEqualTo(ErrorRate.ONE_BAD_MONTH.perCent());
        assertThat(told(STEADY, "seasons")).isEqualTo(ErrorRate.SEASONS.perCent());
        assertThat(told(STEADY, "memory 0.3")).isEqualTo(ErrorRate.MEMORY.perCent());
        assertThat(told(CHANGED, "2 sd, 8 months ago")).isEqualTo(ErrorRate.LEVEL.perCent());
        assertThat(told(CHANGED, "0.15 sd a month")).isEqualTo(ErrorRate.SLOPE.perCent());
        assertThat(told(CHANGED, "halved times (σ 0.5)"))
                .isEqualTo(ErrorRate.HALVED_TIMES.perCent());
    }

    private static BigDecimal told(Rates rates, String family) {
        List<Tally> tallies =
                rates.tallies().entrySet().stream()
                        .filter(entry -> entry.getKey().name().equals(family))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseThrow();
        Tally sum = Tally.sum(tallies);
        boolean steady = rates.equals(STEADY);
        return new BigDecimal(Tally.percent(steady ? sum.wrongNow() : sum.found()));
    }

    @Test
    void theDecisionTellsTheseRates(TestReporter reporter) throws IOException {
        String tables = String.join("\n", steady(), changed(), quarters(), early(), looks());
        reporter.publishEntry(tables);
        String page = Files.readString(DECISION);
        if (System.getProperty("golden", "").equals("overwrite")) {
            String before = page.substring(0, page.indexOf("<!-- measured -->"));
            String after = page.substring(page.indexOf("<!-- end -->"));
            page = before + "<!-- measured -->\n\n" + tables + "\n" + after;
            Files.writeString(DECISION, page);
        }

        assertThat(page).contains(tables);
    }

    private static String steady() {
        return STEADY.table(
                "nothing changes; months",
                Rates.named(
                        entry("said of the latest figure", Tally::wrongNow),
                        entry("any mark", Tally::marked),
                        entry("a season", Tally::seasons)));
    }

    private static String changed() {
        return CHANGED.table(
                "something changes; months",
                Rates.named(
                        entry("found", Tally::found),
                        entry("taken for the other kind", Tally::takenForTheOther)));
    }

    private static String quarters() {
        return told("quarters", QUARTERS);
    }

    private static String early() {
        return told("first two years; months", EARLY);
    }

    private static String told(String title, Rates rates) {
        return rates.table(
                title,
                Rates.named(
                        entry("told as changed", Tally::found), entry("any mark", Tally::marked)));
    }

    private static String looks() {
        StringBuilder table =
                new StringBuilder("| two years of looks | per cent of series |\n|---|---|\n");
        for (Family family : Families.steady().subList(0, 9)) {
            row(
                    table,
                    family.name() + ", ever called changed",
                    MonthlyLooks.everChanged(family, 24));
        }
        Family step = Families.changed().get(1);
        row(table, step.name() + ", date moved or gone", MonthlyLooks.everMoved(step));
        return table.toString();
    }

    private static void row(StringBuilder table, String name, Proportion rate) {
        table.append("| ")
                .append(name)
                .append(" | ")
                .append(Tally.withInterval(rate))
                .append(" |\n");
    }

    private static double mean(List<Double> rates) {
        return rates.stream().mapToDouble(rate -> rate).average().orElseThrow();
    }
}
