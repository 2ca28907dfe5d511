package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Severity;

/**
 * Whoever follows one message after the other comes to an end, and is not sent round in a circle.
 */
@Tag("slow")
class FollowedAdviceTest {

    private static final String FAILURE = "content/failures/F-2026-014-pay-run.md";
    private static final String WIN = "content/wins/W-2026-031-invoices.md";
    private static final String EDITION = "content/editions/2026-10.md";
    private static final int MOST_STEPS = 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "started: 28.10.2026 02:10",
                "noticed: 2026-10-28",
                "date: 2026-10-29T00:00:00",
                "date: October 29, 2026",
                "impact: An hour was lost",
                "impact: {what_it_meant: Late, hours_lost: 1,200.5}",
                "impact: {what_it_meant: Late, hours_lost: \"1,200.5\"}",
                "impact: {what_it_meant: Late, hours_lost: about 240}",
                "impact: {what_it_meant: Late, hours_lost: n/a}",
                "impact: {what_it_meant: Late, people: about 240}",
                "impact: {what_it_meant: Late, people: 300-320}",
                "impact: {what_it_meant: Late, people: over 200}",
                "impact: {what_it_meant: Late, people: n/a}",
                "impact:\n  what_it_meant: Late\n  people: about 240",
                "units: All",
                "units: [all]",
                "units: [All, finance]",
                "units: finance",
                "units: [finence]",
                "units: [\u200bfinance]",
                "reviewed_with: finance",
                "reviewed_with: [finances]",
                "waive: [late-report]",
                "waive: late-report",
                "services: payroll",
                "services: [service:payrol]",
            })
    void whatIsSaidOfAFailureComesToAnEnd(String field) {
        assertThat(leftOf(FAILURE, field)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "credits: Finance team",
                "credits: [Finance team]",
                "credits: [{who: Finance team}]",
                "credits: [{who: Finance team, side: buisness}]",
                "money: 1200",
                "goal: pay-supliers",
                "capabilities: find-files",
            })
    void whatIsSaidOfAWinComesToAnEnd(String field) {
        assertThat(leftOf(WIN, field)).isEmpty();
    }

    /** An id with what is said of it, as the first message shows it, in any way to write it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "benchmark_notes: desk-first-fix: \"We were late.\"",
                "benchmark_notes: 'desk-first-fix: \"We were late.\"'",
                "benchmark_notes: [desk-first-fix]",
                "benchmark_notes: desk-first-fix",
                "benchmark_notes: {desk-first-fx: We were late.}",
                "benchmark_notes: We were late.",
                "benchmark_notes:\n  - desk-first-fix",
                "nothing_to_report: wins",
                "nothing_to_report: [wins]",
            })
    void whatIsSaidOfAnEditionComesToAnEnd(String field) {
        assertThat(leftOf(EDITION, field)).isEmpty();
    }

    @Test
    void whereARegisterIsEmptyTheAdviceSaysHowToAddToIt() {
        TestSite site =
                TestSite.example("-- content/editions/2026-09.md --\nletter: {}\n")
                        .without("content/registers/roles.yml");
        Finding missing =
                site.check().result().findings().stream()
                        .filter(one -> one.message().equals("\"from_role\" is missing"))
                        .findFirst()
                        .orElseThrow();

        assertThat(missing.advice())
                .endsWith(
                        "Write: from_role: head-of-it (There is no role yet: add it to"
                                + " \"content/registers/roles.yml\":"
                                + " - {id: head-of-it, name: \"…\"}.)");
        RemedyWriter.write(site, missing, missing.remedies().get(0));
        assertThat(site.read("content/registers/roles.yml")).startsWith("- {id: head-of-it");
    }

    @Test
    void examplesNameWhatIsInTheRegisters() {
        TestSite site =
                TestSite.of("-- content/registers/units.yml --\n- {id: pumps, name: Pumps}\n")
                        .with("-- content/registers/roles.yml --\n- {id: chief, name: Chief}\n")
                        .with(
                                "-- content/editions/2026-10.md --\n---\nheadline: A\nletter: {}\n---\n");

        assertThat(site.check().result().findings())
                .extracting(Finding::advice)
                .anyMatch(advice -> advice.endsWith("Write: from_role: chief"));
    }

    /** What is still wrong with a field when each first advice has been followed. */
    private static List<String> leftOf(String file, String field) {
        TestSite site = TestSite.example("-- " + file + " --\n" + field + "\n");
        int steps = 0;
        List<Finding> found = wrong(site, file);
        assertThat(found).isNotEmpty();
        while (!found.isEmpty() && steps++ < MOST_STEPS) {
            Finding first = found.get(0);
            assertThat(first.remedies()).as(first.headline() + first.advice()).isNotEmpty();
            RemedyWriter.write(site, first, first.remedies().get(0));
            found = wrong(site, file);
        }
        return found.stream().map(Finding::headline).toList();
    }

    private static List<Finding> wrong(TestSite site, String file) {
        return site.check().result().findings().stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .filter(one -> one.location().file().path().equals(file))
                .toList();
    }
}
