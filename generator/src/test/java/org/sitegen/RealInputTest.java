package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Incidents that nobody wrote down for us, as two benchmarks through the whole generator. */
class RealInputTest {

    private static final Path INCIDENTS =
            Path.of("src", "test", "resources", "real-input", "incidents-2020-2022.csv");
    private static final String NO_REPORT = "No report that could be read";
    private static final BuiltSite SITE = site();

    @Test
    void everyIncidentIsCounted() throws IOException {
        SortedMap<YearMonth, List<Integer>> months = months();

        assertThat(months.values().stream().mapToInt(List::size).sum()).isEqualTo(37);
        String csv = SITE.file("benchmarks/incidents-a-month/incidents-a-month.csv");
        months.forEach(
                (month, minutes) -> assertThat(csv).contains(month + "," + minutes.size() + ","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"incidents-a-month", "minutes-lost"})
    void everyPlaceSaysTheSame(String id) {
        BenchmarkParity parity = new BenchmarkParity(SITE, id);

        parity.assertDataAgree();
        parity.assertRowsAgree();
        parity.assertLatestAgrees();
        parity.assertListAgrees();
        parity.assertFeedAgrees();
    }

    @ParameterizedTest
    @ValueSource(strings = {"incidents-a-month", "minutes-lost"})
    void monthsThatAreNotListedAreGapsAndNeverZero(String id) throws IOException {
        SitePage page = SITE.page("benchmarks/" + id + "/");
        long gaps = allMonths().filter(month -> !isListed(month)).count();

        assertThat(gaps).isPositive();
        assertThat(page.texts("table.compact td.note"))
                .filteredOn(NO_REPORT::equals)
                .hasSize((int) gaps);
        assertThat(SITE.file("benchmarks/" + id + "/" + id + ".csv").lines())
                .filteredOn(row -> row.contains(",x,"))
                .hasSize((int) gaps)
                .allMatch(row -> row.matches("\\d{4}-\\d\\d,,.*"));
        assertThat(SITE.file("benchmarks/" + id + "/" + id + ".csv")).doesNotContain(",0,");
        assertThat(page.all(".chart-picture desc").text()).contains(NO_REPORT);
    }

    private static BuiltSite site() {
        return TestSite.of(
                        """
                        -- content/benchmarks/incidents-a-month.yml --
                        title: Incidents a month
                        question: How often is something broken?
                        unit: count
                        direction: lower-is-better
                        no_target_because: Others counted, and promised nothing
                        frequency: monthly
                        source: Public reports
                        method: Incidents that began in a month
                        owner_role: desk-lead
                        retired: {from: 2022-12, because: The reports were read once}
                        -- content/benchmarks/minutes-lost.yml --
                        title: Minutes lost
                        question: For how long is something broken?
                        unit: minutes
                        direction: lower-is-better
                        targets: [{from: 2020-07, value: 200}]
                        frequency: monthly
                        source: Public reports
                        method: Minutes of all incidents that began in a month
                        owner_role: desk-lead
                        retired: {from: 2022-12, because: The reports were read once}
                        """)
                .write("content/benchmarks/incidents-a-month.csv", csv(true))
                .write("content/benchmarks/minutes-lost.csv", csv(false))
                .buildsWell();
    }

    private static String csv(boolean count) {
        return allMonths()
                .map(month -> row(month, count))
                .collect(Collectors.joining("\n", "period,value,mark,note\n", "\n"));
    }

    private static String row(YearMonth month, boolean count) {
        List<Integer> minutes = months().get(month);
        if (minutes == null) {
            return month + ",,x," + NO_REPORT;
        }
        int sum = minutes.stream().mapToInt(Integer::intValue).sum();
        return month + "," + (count ? minutes.size() : sum) + ",,";
    }

    private static boolean isListed(YearMonth month) {
        return months().containsKey(month);
    }

    private static Stream<YearMonth> allMonths() {
        YearMonth end = months().lastKey().plusMonths(1);
        return Stream.iterate(
                months().firstKey(), month -> month.isBefore(end), month -> month.plusMonths(1));
    }

    private static SortedMap<YearMonth, List<Integer>> months() {
        try (Stream<String> lines = Files.lines(INCIDENTS)) {
            return lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(
                            Collectors.groupingBy(
                                    cells -> YearMonth.parse(cells[0].substring(0, 7)),
                                    TreeMap::new,
                                    Collectors.mapping(
                                            cells -> Integer.parseInt(cells[1]),
                                            Collectors.toList())));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
