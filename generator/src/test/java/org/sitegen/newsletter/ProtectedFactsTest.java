package org.sitegen.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.schema.Standing;

/** What readers can hold IT to, by the content model: numbers, dates, choices, ids; some words. */
class ProtectedFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EditionFields.SCHEMA | publish_on next_edition_on nothing_to_report",
                "NothingToReport.SCHEMA | by_role",
                "BenchmarkFields.SCHEMA | unit decimals direction targets baseline rebase retired"
                        + " units",
                "Target.SCHEMA | from value min max kind",
                "Baseline.SCHEMA | period from to value",
                "Rebase.SCHEMA | from ref",
                "Measurement.SCHEMA | period value numerator denominator mark",
                "Retirement.SCHEMA | from replaced_by",
                "FailureFields.SCHEMA | date severity started noticed restored parts noticed_by services"
                        + " units impact actions edition",
                "SmallIncident.SCHEMA | start minutes service",
                "Impact.SCHEMA | people people_basis hours_lost money data data_kind",
                "Money.SCHEMA | amount currency",
                "Action.SCHEMA | id type owner_role due moved status done_on dropped_on",
                "Move.SCHEMA | to on",
                "Win.SCHEMA | date units services measure money follow_up edition",
                "Measure.SCHEMA | unit direction before after basis",
                "Sample.SCHEMA | value period n days",
                "Saving.SCHEMA | amount currency kind basis period agreed_with_unit",
                "RequestFields.SCHEMA | date asked_by asked_on answer decision delivered_on"
                        + " withdrawn_on units services edition",
                "Question.SCHEMA | asked_on answered_on",
                "FirstPhase.SCHEMA | by owner_role moved done_on dropped_on",
                "FollowUp.SCHEMA | due owner_role moved done_on dropped_on",
                "SiteSettings.SCHEMA | zone"
            })
    void numbersDatesChoicesAndIdsAreProtected(String name, String fields) {
        assertThat(of(name, Standing.PROTECTED)).containsExactlyInAnyOrder(fields.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NothingToReport.SCHEMA | checked statement",
                "BenchmarkFields.SCHEMA | unit_label method",
                "Impact.SCHEMA | deadlines_missed",
                "Action.SCHEMA | action",
                "Measure.SCHEMA | name unit_label",
                "FirstPhase.SCHEMA | gives_you",
                "FollowUp.SCHEMA | what",
                "SiteSettings.SCHEMA | severities told_in_full",
                "FailureFields.SCHEMA | again"
            })
    void wordsOfPromisesMethodsAndClaimsAreKept(String name, String fields) {
        assertThat(of(name, Standing.KEPT)).containsExactlyInAnyOrder(fields.split(" "));
    }

    private static List<String> of(String name, Standing standing) {
        return Schemas.of(name).fields().stream()
                .filter(field -> field.standing() == standing)
                .map(field -> field.name())
                .toList();
    }
}
