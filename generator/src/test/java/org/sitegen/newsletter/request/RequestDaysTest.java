package org.sitegen.newsletter.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.TestSite;

/** The example is read as of 22 November 2026. */
class RequestDaysTest {

    private static final String ANSWER =
            "answer: {answered_on: 2026-10-19, what_it_will_take: [{step: Add it, who: IT,"
                    + " takes: 3 weeks, why: No}], options: [{name: In the claim, gives_you: Photos,"
                    + " time: 4 weeks}]}\n";

    private static List<String> found(String fields) {
        return TestSite.found(
                "not-yet", "-- content/requests/R-2026-031-receipts.md --\n" + fields + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "asked_on: 2026-11-23 => asked_on (2026-11-23)",
                "status: delivered\\ndelivered_on: 2026-11-23 => delivered_on (2026-11-23)",
                "status: withdrawn\\nwithdrawn_on: 2026-11-23 => withdrawn_on (2026-11-23)",
                "questions:\\n  - {question: Who may see it, asked_of: finance, asked_on: 2026-12-01}"
                        + " => asked_on (2026-12-01)",
                "questions:\\n  - {question: Who may see it, asked_of: finance, asked_on: 2026-10-07,"
                        + " answered_on: 2026-12-02, answer: All of them} => answered_on (2026-12-02)",
                "status: agreed\\ndecision: {decided: agreed, on: 2026-12-03, by_role: desk-lead,"
                        + " because: It saves work} => on (2026-12-03)"
            })
    void whatIsToldAsDoneHasCome(String fields, String what) {
        assertThat(found(fields.replace("\\n", "\n")))
                .singleElement()
                .asString()
                .contains(": error: " + what + " lies after 2026-11-22 [not-yet]");
    }

    @Test
    void anAnswerOfTomorrowHasNotComeAndOneOfTodayHas() {
        assertThat(found(ANSWER.replace("2026-10-19", "2026-11-23"))).hasSize(1);
        assertThat(found(ANSWER.replace("2026-10-19", "2026-11-22"))).isEmpty();
    }

    @Test
    void aRequestOfTomorrowMayTellOfTomorrow() {
        assertThat(found("date: 2026-11-24\n" + ANSWER.replace("2026-10-19", "2026-11-24")))
                .isEmpty();
    }
}
