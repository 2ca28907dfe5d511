package org.sitegen.content.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.TestSite;
import org.sitegen.finding.Finding;

/** A value in a wrong form is told once, with what the editor wrote, and nothing else is said. */
class OneCauseTest {

    private static final String BENCHMARK = "content/benchmarks/desk-first-fix.yml";
    private static final String FAILURE = "content/failures/F-2026-014-pay-run.md";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                BENCHMARK + " | targets: 75 | targets: [{from: YYYY-MM, value: 75}]",
                BENCHMARK + " | baseline: 5 | baseline: {value: 5}",
                FAILURE
                        + " | actions: Renew it | action: \"Renew it\", owner_role: head-of-it, due: YYYY-MM-DD",
                FAILURE
                        + " | updates: [It works] | updates: [{at: YYYY-MM-DDThh:mm, said: \"It works\"}]",
                FAILURE
                        + " | services: all | Name each in brackets; if there is none, take the line out.",
                "content/site.yml | contact: The desk | contact: {name: \"The desk\"",
            })
    void whatWasWrittenStandsInTheAdvice(String file, String line, String advice) {
        assertThat(only(file, line).advice()).contains(advice);
    }

    @Test
    void aRangeWithoutItsEndInventsNone() {
        assertThat(
                        only(FAILURE, "impact: {what_it_meant: Wages were late, people: {min: 20}}")
                                .advice())
                .endsWith("Write: max: …");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                FAILURE + " | severity: 11/02/2026",
                FAILURE + " | services: Something else",
                BENCHMARK + " | owner_role: Head of IT",
                BENCHMARK + " | frequency: [Some thing]",
            })
    void noAdviceShowsWhatWouldBeRefusedThere(String file, String line) {
        String written = line.substring(line.indexOf(": ") + 2).replaceAll("[\\[\\]]", "");

        assertThat(only(file, line).advice()).doesNotContain(written, "2026-02-11");
    }

    private static Finding only(String file, String line) {
        List<Finding> found =
                TestSite.example("-- " + file + " --\n" + line + "\n").build().result().findings();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
