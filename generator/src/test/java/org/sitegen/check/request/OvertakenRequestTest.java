package org.sitegen.check.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class OvertakenRequestTest {

    private static final String FILE = "-- content/requests/R-2026-031-receipts.md --\n";

    @Test
    void laterBeforeNowIsAWarning() {
        assertThat(
                        found(
                                "overtaken-request",
                                FILE
                                        + """
                        status: in-progress
                        triage: {impact: one-team, urgency: months, class: later}
                        decision: {decided: agreed, on: 2026-10-26, by_role: head-of-it, because: The team can begin now.}
                        -- content/requests/R-2026-032-mileage.md --
                        ---
                        title: Mileage without a form
                        summary: Mileage is still written on paper.
                        date: 2026-10-13
                        asked_by: finance
                        asked_on: 2026-10-06
                        need: We want to write down mileage where we write down the rest.
                        status: triaged
                        triage: {impact: money, urgency: weeks, class: now}
                        ---
                        """))
                .hasSize(1);
    }

    @Test
    void withAReasonItIsNot() {
        assertThat(
                        found(
                                "overtaken-request",
                                FILE
                                        + """
                        status: in-progress
                        triage: {impact: one-team, urgency: months, class: later, out_of_turn_because: Made anyway}
                        decision: {decided: agreed, on: 2026-10-26, by_role: head-of-it, because: The team can begin now.}
                        -- content/requests/R-2026-032-mileage.md --
                        ---
                        title: Mileage without a form
                        summary: Mileage is still written on paper.
                        date: 2026-10-13
                        asked_by: finance
                        asked_on: 2026-10-06
                        need: We want to write down mileage where we write down the rest.
                        status: triaged
                        triage: {impact: money, urgency: weeks, class: now}
                        ---
                        """))
                .isEmpty();
    }

    @Test
    void sameClassIsNotOvertaken() {
        assertThat(
                        found(
                                "overtaken-request",
                                FILE
                                        + """
                        status: in-progress
                        triage: {impact: one-team, urgency: months, class: later}
                        decision: {decided: agreed, on: 2026-10-26, by_role: head-of-it, because: The team can begin now.}
                        -- content/requests/R-2026-032-mileage.md --
                        ---
                        title: Mileage without a form
                        summary: Mileage is still written on paper.
                        date: 2026-10-13
                        asked_by: finance
                        asked_on: 2026-10-06
                        need: We want to write down mileage where we write down the rest.
                        status: triaged
                        triage: {impact: money, urgency: weeks, class: later}
                        ---
                        """))
                .isEmpty();
    }

    @Test
    void whatCameAfterwardsWasNotOvertaken() {
        assertThat(
                        found(
                                "overtaken-request",
                                FILE
                                        + """
                        status: in-progress
                        triage: {impact: one-team, urgency: months, class: later}
                        decision: {decided: agreed, on: 2026-10-26, by_role: head-of-it, because: The team can begin now.}
                        -- content/requests/R-2026-032-mileage.md --
                        ---
                        title: Mileage without a form
                        summary: Mileage is still written on paper.
                        date: 2026-10-27
                        asked_by: finance
                        asked_on: 2026-10-27
                        need: We want to write down mileage where we write down the rest.
                        status: triaged
                        triage: {impact: money, urgency: weeks, class: now}
                        ---
                        """))
                .isEmpty();
    }

    @Test
    void whatWaitsForTheBusinessWasNotOvertaken() {
        assertThat(
                        found(
                                "overtaken-request",
                                FILE
                                        + """
                        status: in-progress
                        triage: {impact: one-team, urgency: months, class: later}
                        decision: {decided: agreed, on: 2026-10-26, by_role: head-of-it, because: The team can begin now.}
                        -- content/requests/R-2026-032-mileage.md --
                        ---
                        title: Mileage without a form
                        summary: Mileage is still written on paper.
                        date: 2026-10-13
                        asked_by: finance
                        asked_on: 2026-10-06
                        need: We want to write down mileage where we write down the rest.
                        status: triaged
                        questions: [{question: How many?, asked_of: finance, asked_on: 2026-10-07}]
                        triage: {impact: money, urgency: weeks, class: now}
                        ---
                        """))
                .isEmpty();
    }
}
