package org.sitegen.newsletter.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.TestSite;

/** What a failure did to the business is something that can be. */
class ImpactTest {

    private static final String PAY_RUN = "content/failures/F-2026-014-pay-run.md";

    private static List<String> found(String impact) {
        return TestSite.found(
                "value-not-allowed",
                "-- %s --\nimpact: {what_it_meant: Pay was late, %s}\n".formatted(PAY_RUN, impact));
    }

    @Test
    void aRangeOfPeopleThatHoldsNobodyIsAnError() {
        assertThat(found("people: {min: 400, max: 312}"))
                .containsExactly(
                        PAY_RUN
                                + ":13:53: error: nothing lies between \"400\" and \"312\""
                                + " [value-not-allowed]");
    }

    @Test
    void hoursThatWereLostAreNotLessThanNone() {
        assertThat(found("hours_lost: -3"))
                .containsExactly(
                        PAY_RUN
                                + ":13:51: error: hours_lost is less than nothing: \"-3\""
                                + " [value-not-allowed]");
    }

    @Test
    void aCostIsNotLessThanNothing() {
        assertThat(found("money: {amount: -640.50, currency: EUR}"))
                .singleElement()
                .asString()
                .contains("amount is less than nothing: \"-640.50\"");
    }

    @Test
    void eachOfThemIsTold() {
        assertThat(found("people: {min: 2, max: 1}, hours_lost: -0.5, money: {amount: -1}"))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people: {min: 312, max: 312}",
                "people: 0",
                "people: unknown",
                "hours_lost: 0",
                "hours_lost: 2.5",
                "money: {amount: 0}"
            })
    void whatCanBeIsFine(String impact) {
        assertThat(found(impact)).isEmpty();
    }

    @Test
    void aWinSavesNotLessThanNothing() {
        assertThat(
                        TestSite.found(
                                "value-not-allowed",
                                """
                                -- content/wins/W-2026-031-invoices.md --
                                money: {amount: -12000, kind: avoided}
                                """))
                .singleElement()
                .asString()
                .contains("amount is less than nothing: \"-12000\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people: unknown, people_basis: counted|people_basis",
                "people: 4, data: none, data_kind: personal|data_kind"
            })
    void whatIsNotKnownWasNotCountedAndWhatIsNotHarmedIsNoKind(String impact, String field) {
        assertThat(
                        TestSite.found(
                                "facts-contradict",
                                "-- %s --\nimpact: {what_it_meant: Late, %s}\n"
                                        .formatted(PAY_RUN, impact)))
                .singleElement()
                .asString()
                .contains("error: \"" + field + "\" says ");
    }
}
