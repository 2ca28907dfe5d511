package org.sitegen.newsletter.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.TestSite;
import org.sitegen.check.Piece;
import org.sitegen.finding.Finding;

/** A minor failure or a near-miss that is over is closed in five lines. */
class ShortCloseTest {

    private static final String HEAD =
            """
            title: The map was slow for a morning
            summary: Pages of the map took ten seconds instead of one.
            date: 2026-11-12
            severity: minor
            status: closed
            """;

    private static final String FIVE_LINES =
            """
            impact: {what_it_meant: Crews waited for each page of the map}
            units: [finance]
            started: 2026-11-12T08:10
            restored: 2026-11-12T11:40
            again: "It can: the cause was not found."
            """;

    private static List<Finding> all(String fields) {
        return TestSite.found(Piece.all("-- content/failures/F-2026-015.yml --\n" + fields));
    }

    @ParameterizedTest
    @ValueSource(strings = {"minor", "near-miss"})
    void fiveLinesCloseIt(String severity) {
        assertThat(all(HEAD.replace("minor", severity) + FIVE_LINES)).isEmpty();
    }

    @Test
    void itSaysWhetherItCanHappenAgain() {
        assertThat(all(HEAD + FIVE_LINES.replaceAll("again:.*", "")))
                .extracting(Finding::headline, Finding::advice)
                .containsExactly(
                        tuple(
                                "content/failures/F-2026-015.yml:1:1: error: \"again\" is missing,"
                                        + " and at status \"closed\" a failure needs it"
                                        + " [missing-field]",
                                "Whether it can happen again and why, or that the cause was not"
                                        + " found. Write: again: \"It can: the cause was not"
                                        + " found.\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"critical", "major"})
    void whatWasWorseIsToldAtLength(String severity) {
        assertThat(all(HEAD.replace("minor", severity) + FIVE_LINES))
                .extracting(Finding::message)
                .anyMatch(message -> message.startsWith("\"contributing_factors\" is missing"))
                .anyMatch(message -> message.startsWith("\"acknowledgement\" is missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "understood", "acting"})
    void whatIsNotClosedIsToldAsItGrows(String status) {
        assertThat(all(HEAD.replace("closed", status) + FIVE_LINES))
                .extracting(Finding::message)
                .anyMatch(message -> message.startsWith("\"noticed\" is missing"));
    }

    @Test
    void itIsOver() {
        assertThat(all(HEAD + FIVE_LINES.replaceAll("restored:.*", "")))
                .extracting(Finding::message)
                .containsExactly("the failure is closed, but \"restored\" is missing");
    }

    @Test
    void whoLookedForCausesTellsThemAll() {
        assertThat(
                        all(
                                HEAD
                                        + FIVE_LINES
                                        + "contributing_factors: [{factor: A cache was full, type:"
                                        + " technology}]\n"))
                .extracting(Finding::check)
                .contains("single-cause", "missing-field", "no-action");
    }

    @ParameterizedTest
    @CsvSource({"yes", "No.", "n/a", "unknown"})
    void oneWordDoesNotSayWhy(String word) {
        assertThat(all(HEAD + FIVE_LINES.replaceAll("again:.*", "again: \"" + word + '"')))
                .extracting(Finding::check)
                .containsExactly("value-not-allowed");
    }

    @Test
    void whatItPromisedIsDone() {
        assertThat(
                        all(
                                HEAD
                                        + FIVE_LINES
                                        + """
                                        actions:
                                          - {id: a1, action: Look, owner_role: desk-lead, due: 2026-12-01, status: open}
                                        """))
                .extracting(Finding::check)
                .containsExactly("closed-with-open-actions");
    }
}
